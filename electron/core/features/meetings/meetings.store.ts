import type { Selectable } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import {
  type Meeting,
  type MeetingRecord,
  type MeetingState,
  meetingKindLabels,
  meetingRecordSchema,
} from '../../../../shared/model/meetings.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRow } from '../../platform/database/readRows.ts'
import { insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { newId } from '../../schema/ids.ts'
import type { Flag, MeetingRow } from '../../schema/schema.ts'
import { readParts, type StoredParts, syncParts } from './meetings.parts.ts'

export async function findMeeting(database: Database, id: string): Promise<MeetingRecord | undefined> {
  const row = await database
    .selectFrom('meetings')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return row && readMeeting(database, row)
}

/** All meetings ever entered, those in the bin too, read one after the other. */
export async function* readMeetingsEver(database: Database): AsyncGenerator<MeetingRecord> {
  const rows = await database.selectFrom('meetings').selectAll().execute()
  for (const row of rows) yield await readMeeting(database, row)
}

async function readMeeting(database: Database, row: Selectable<MeetingRow>): Promise<MeetingRecord> {
  const parts = await readParts(database, row.id)
  return readRow('meetings', row, () => toRecord(row, parts))
}

/** Stores a new meeting; a sample one may stand in any state. Call inside a transaction. */
export async function insertMeeting(
  database: Database,
  id: string,
  meeting: Meeting,
  state: MeetingState = 'preparing',
  sample: Flag = 0,
): Promise<Saved> {
  const saved = await insertRecord(database, 'meetings', id, { ...columns(meeting), state }, sample)
  await syncParts(database, id, meeting)
  return saved
}

/** Saves as `updateRecord` does. Call inside a transaction. */
export async function updateMeeting(
  database: Database,
  id: string,
  revision: number,
  meeting: Meeting,
): Promise<Saved> {
  const saved = await updateRecord(database, 'meetings', { id, revision }, columns(meeting))
  await syncParts(database, id, meeting)
  return saved
}

/** Moves the meeting to another state, with a real start where recording begins. Saves as `updateRecord` does. */
export function changeState(
  database: Database,
  meeting: Saved,
  to: { state: MeetingState; actualStart?: string },
): Promise<Saved> {
  return updateRecord(database, 'meetings', meeting, to)
}

/** Keeps why closed minutes were opened again. */
export async function keepReopening(
  database: Database,
  meetingId: string,
  reopenedAt: string,
  reason: string,
): Promise<void> {
  await database.insertInto('meetingReopenings').values({ id: newId(), meetingId, reopenedAt, reason }).execute()
}

/** Whether a paper of the meeting took a number; such a meeting stays. */
export async function hasNumberedPaper(database: Database, meetingId: string): Promise<boolean> {
  const entry = await database
    .selectFrom('registerEntries')
    .innerJoin('papers', 'papers.id', 'registerEntries.paperId')
    .select('registerEntries.id')
    .where('papers.meetingId', '=', meetingId)
    .limit(1)
    .executeTakeFirst()
  return entry !== undefined
}

/** Ids of every member ever entered, those in the bin too. */
export async function readMemberIds(database: Database): Promise<Set<string>> {
  const rows = await database.selectFrom('members').select('id').execute()
  return new Set(rows.map((row) => row.id))
}

function columns(meeting: Meeting) {
  return {
    kind: meeting.kind,
    title: meeting.title,
    place: meeting.place,
    plannedStart: meeting.plannedStart,
    plannedEnd: meeting.plannedEnd,
    actualStart: meeting.actualStart,
    actualEnd: meeting.actualEnd,
    chairMemberId: meeting.chair?.memberId ?? null,
    chairHonorific: meeting.chair?.honorific ?? null,
    chairName: meeting.chair?.name ?? null,
    chairPost: meeting.chair?.post ?? null,
    secretaryMemberId: meeting.secretary?.memberId ?? null,
    secretaryHonorific: meeting.secretary?.honorific ?? null,
    secretaryName: meeting.secretary?.name ?? null,
    secretaryPost: meeting.secretary?.post ?? null,
    invitationNote: meeting.invitationNote,
    residentCount: meeting.residentCount,
    search: searchText(meeting),
  }
}

/** Everything that was said and decided can be found. */
function searchText(meeting: Meeting): string {
  return foldVietnamese(
    [
      meetingKindLabels[meeting.kind],
      meeting.title,
      meeting.place,
      meeting.chair?.name ?? '',
      meeting.secretary?.name ?? '',
      ...meeting.attendees.flatMap((one) => [one.name, one.standInName]),
      ...meeting.agenda.flatMap((item) => [item.title, item.presenter, item.summary]),
      ...meeting.contributions.flatMap((one) => [one.speakerName, one.content, one.reply]),
      ...meeting.votes.map((vote) => vote.matter),
      ...meeting.conclusions.map((conclusion) => conclusion.content),
      ...meeting.tasks.flatMap((task) => [task.content, task.owner, task.unit]),
    ].join(' '),
  )
}

function toRecord(row: Selectable<MeetingRow>, parts: StoredParts): MeetingRecord {
  return meetingRecordSchema.parse({
    ...recordFacts(row),
    state: row.state,
    kind: row.kind,
    title: row.title,
    place: row.place,
    plannedStart: row.plannedStart,
    plannedEnd: row.plannedEnd,
    actualStart: row.actualStart,
    actualEnd: row.actualEnd,
    chair: toPerson(row.chairMemberId, row.chairHonorific, row.chairName, row.chairPost),
    secretary: toPerson(row.secretaryMemberId, row.secretaryHonorific, row.secretaryName, row.secretaryPost),
    invitationNote: row.invitationNote,
    residentCount: row.residentCount,
    ...parts,
  })
}

function toPerson(memberId: string | null, honorific: string | null, name: string | null, post: string | null) {
  if (name === null) return null
  return { memberId, honorific, name, post: post ?? '' }
}
