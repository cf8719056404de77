import { sql } from 'kysely'
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
  let query = database
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
  if (year !== null) query = query.where(sql`substr(planned_start, 1, 4)`, '=', String(year))
  const rows = await query.execute()
  const read = (row: (typeof rows)[number]) => meetingSummarySchema.parse({ ...row, sample: row.sample === 1 })
  return readRows('meetings', rows, read, onUnreadable)
}
