import type { Selectable } from 'kysely'
import type { Meeting, Task } from '../../../../shared/model/meetings.ts'
import type { Database } from '../../platform/database/database.ts'
import { syncRows } from '../../platform/database/rows.ts'
import type { MeetingAttendeeRow, TaskRow } from '../../schema/schema.ts'

/** The lists of a meeting. */
export type MeetingParts = Pick<Meeting, 'attendees' | 'agenda' | 'contributions' | 'votes' | 'conclusions' | 'tasks'>

/** The same as they are stored: what a record is read from. */
export type StoredParts = Awaited<ReturnType<typeof readParts>>

/** Reads the lists of one meeting, each in the order of the minutes. */
export async function readParts(database: Database, meetingId: string) {
  const [attendees, agenda, contributions, votes, conclusions, tasks] = await Promise.all([
    database
      .selectFrom('meetingAttendees')
      .selectAll()
      .where('meetingId', '=', meetingId)
      .orderBy('position')
      .execute(),
    database
      .selectFrom('agendaItems')
      .select(['id', 'title', 'presenter', 'minutes', 'summary'])
      .where('meetingId', '=', meetingId)
      .orderBy('position')
      .execute(),
    database
      .selectFrom('contributions')
      .select(['id', 'agendaItemId', 'speakerName', 'speakerPost', 'topic', 'content', 'reply', 'repliedBy'])
      .where('meetingId', '=', meetingId)
      .orderBy('position')
      .execute(),
    database
      .selectFrom('votes')
      .select(['id', 'agendaItemId', 'matter', 'inFavour', 'against', 'abstaining'])
      .where('meetingId', '=', meetingId)
      .orderBy('position')
      .execute(),
    database
      .selectFrom('conclusions')
      .select(['id', 'content'])
      .where('meetingId', '=', meetingId)
      .orderBy('position')
      .execute(),
    database.selectFrom('tasks').selectAll().where('meetingId', '=', meetingId).orderBy('position').execute(),
  ])
  return {
    attendees: attendees.map(toAttendee),
    agenda,
    contributions,
    votes,
    conclusions,
    tasks: tasks.map(toTask),
  }
}

/** Stores the lists of one meeting; what others point at comes first. Call inside a transaction. */
export async function syncParts(database: Database, meetingId: string, parts: MeetingParts): Promise<void> {
  const placed = <T extends object>(rows: readonly T[]) =>
    rows.map((row, position) => ({ ...row, meetingId, position }))
  await syncRows(database, 'agendaItems', 'meetingId', meetingId, placed(parts.agenda))
  await syncRows(database, 'conclusions', 'meetingId', meetingId, placed(parts.conclusions))
  await syncRows(database, 'meetingAttendees', 'meetingId', meetingId, placed(parts.attendees), ['memberId'])
  await syncRows(database, 'contributions', 'meetingId', meetingId, placed(parts.contributions))
  await syncRows(database, 'votes', 'meetingId', meetingId, placed(parts.votes))
  await syncRows(database, 'tasks', 'meetingId', meetingId, placed(parts.tasks))
}

function toAttendee(row: Selectable<MeetingAttendeeRow>) {
  return {
    id: row.id,
    memberId: row.memberId,
    honorific: row.honorific,
    name: row.name,
    post: row.post,
    unit: row.unit,
    role: row.role,
    status: row.status,
    standInName: row.standInName,
    standInHonorific: row.standInHonorific,
    standInPost: row.standInPost,
    reason: row.reason,
    time: row.time,
  }
}

/** A task without its place in the minutes. */
export function toTask(row: Selectable<TaskRow>): Task {
  return {
    id: row.id,
    conclusionId: row.conclusionId,
    content: row.content,
    owner: row.owner,
    unit: row.unit,
    deadline: row.deadline,
    doneOn: row.doneOn,
  }
}
