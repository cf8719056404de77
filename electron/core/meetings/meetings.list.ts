import { sql } from 'kysely'
import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { meetingKindSchema, meetingStateSchema } from '../../../shared/model/meetings.ts'
import type { Database } from '../database/database.ts'

/**
 * Meetings not in the bin, latest first.
 *
 * @param year of the planned start; null for all
 */
export async function listMeetings(database: Database, year: number | null = null): Promise<MeetingSummary[]> {
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
  return rows.map((row) => ({
    ...row,
    kind: meetingKindSchema.parse(row.kind),
    state: meetingStateSchema.parse(row.state),
    sample: row.sample === 1,
  }))
}
