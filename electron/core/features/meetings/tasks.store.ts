import { type OpenTask, openTaskSchema } from '../../../../shared/contract/meetings.ts'
import { meetingDay } from '../../../../shared/model/meetingDay.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRows } from '../../platform/database/readRows.ts'
import { changeRecord } from '../../platform/database/records.ts'
import { toTask } from './meetings.parts.ts'

/** Tasks not done, by deadline; those without deadline last. `onUnreadable` as in `readRows`. */
export async function listOpenTasks(database: Database, onUnreadable?: OnUnreadable): Promise<OpenTask[]> {
  const rows = await database
    .selectFrom('tasks')
    .innerJoin('meetings', 'meetings.id', 'tasks.meetingId')
    .selectAll('tasks')
    .select(['meetings.title', 'meetings.plannedStart', 'meetings.actualStart'])
    .where('meetings.removedAt', 'is', null)
    .where('tasks.doneOn', 'is', null)
    .orderBy('tasks.deadline', (order) => order.asc().nullsLast())
    .orderBy('meetings.plannedStart')
    .orderBy('tasks.position')
    .execute()
  const read = (row: (typeof rows)[number]) =>
    openTaskSchema.parse({
      ...toTask(row),
      meetingId: row.meetingId,
      meetingTitle: row.title,
      meetingDate: meetingDay(row),
    })
  return readRows('tasks', rows, read, onUnreadable)
}

/** The mark of a task, with the meeting that it was given at and its day; undefined when either is gone. */
export async function findMarkedTask(
  database: Database,
  taskId: string,
): Promise<{ meetingId: string; day: IsoDate; doneOn: IsoDate | null } | undefined> {
  const row = await database
    .selectFrom('tasks')
    .innerJoin('meetings', 'meetings.id', 'tasks.meetingId')
    .select(['tasks.meetingId', 'tasks.doneOn', 'meetings.plannedStart', 'meetings.actualStart'])
    .where('tasks.id', '=', taskId)
    .where('meetings.removedAt', 'is', null)
    .executeTakeFirst()
  return row && { meetingId: row.meetingId, day: meetingDay(row), doneOn: row.doneOn }
}

/**
 * Marks a task. The meeting takes a new revision, so that a page that has it open cannot save the old mark over this
 * one. Call inside a transaction.
 */
export async function markTask(
  database: Database,
  task: { id: string; meetingId: string; doneOn: IsoDate | null },
): Promise<void> {
  await database.updateTable('tasks').set({ doneOn: task.doneOn }).where('id', '=', task.id).execute()
  await changeRecord(database, 'meetings', task.meetingId, {})
}
