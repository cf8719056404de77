import type { Selectable } from 'kysely'
import { honorificSchema } from '../../../shared/model/fields.ts'
import {
  type Attendee,
  attendanceStatusSchema,
  attendeeSchema,
  type Meeting,
  type Task,
} from '../../../shared/model/meetings.ts'
import type { Database } from '../database/database.ts'
import { syncRows } from '../database/rows.ts'
import type { MeetingAttendeeRow, TaskRow } from '../database/schema.ts'

/** The lists of a meeting. */
export type MeetingParts = Pick<Meeting, 'attendees' | 'agenda' | 'contributions' | 'votes' | 'conclusions' | 'tasks'>

/** Reads the lists of one meeting, each in the order of the minutes. */
export async function readParts(database: Database, meetingId: string): Promise<MeetingParts> {
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

function toAttendee(row: Selectable<MeetingAttendeeRow>): Attendee {
  return {
    id: row.id,
    memberId: row.memberId,
    honorific: honorificSchema.parse(row.honorific),
    name: row.name,
    post: row.post,
    unit: row.unit,
    role: attendeeSchema.shape.role.parse(row.role),
    status: attendanceStatusSchema.parse(row.status),
    standInName: row.standInName,
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
