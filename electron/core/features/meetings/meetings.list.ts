import { type MeetingSummary, meetingSummarySchema } from '../../../../shared/contract/meetings.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRows } from '../../platform/database/readRows.ts'

/**
 * Meetings not in the bin, latest first.
 *
 * @param year of the planned start; null for all
 * @param onUnreadable as in `readRows`
 */
export async function listMeetings(
  database: Database,
  year: number | null = null,
  onUnreadable?: OnUnreadable,
): Promise<MeetingSummary[]> {
  const all = summaries(database)
  // Bounds of the column itself: its index finds the year.
  const ofYear =
    year === null
      ? all
      : all.where('plannedStart', '>=', `${year}-01-01`).where('plannedStart', '<', `${year + 1}-01-01`)
  return readSummaries(await ofYear.execute(), onUnreadable)
}

/** As {@link listMeetings}, those alone whose minutes are not closed. */
export async function listUnclosedMeetings(database: Database, onUnreadable?: OnUnreadable): Promise<MeetingSummary[]> {
  return readSummaries(await summaries(database).where('state', '<>', 'closed').execute(), onUnreadable)
}

function summaries(database: Database) {
  return database
    .selectFrom('meetings')
    .select(['id', 'kind', 'title', 'place', 'plannedStart', 'state', 'sample'])
    .select((select) =>
      select
        .selectFrom('papers')
        .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
        .select('registerEntries.label')
        .whereRef('papers.meetingId', '=', 'meetings.id')
        .where('papers.kind', '=', 'minutes')
        .where('registerEntries.cancelReason', '=', '')
        .limit(1)
        .as('minutesNumber'),
    )
    .where('removedAt', 'is', null)
    .orderBy('plannedStart', 'desc')
    .orderBy('id', 'desc')
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>

function readSummaries(rows: readonly SummaryRow[], onUnreadable?: OnUnreadable): MeetingSummary[] {
  return readRows('meetings', rows, toSummary, onUnreadable)
}

function toSummary(row: SummaryRow): MeetingSummary {
  return meetingSummarySchema.parse({ ...row, sample: row.sample === 1 })
}
