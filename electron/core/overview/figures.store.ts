import { sql } from 'kysely'
import type { Figure } from '../../../shared/contract/overview.ts'
import type { Database } from '../database/database.ts'

/** What is counted in one year, with the query that counts it. */
const figures = [
  {
    label: 'Cuộc họp',
    count: (year: string) => sql<{ value: number }>`
      select count(*) as value from meetings
      where removed_at is null and state <> 'preparing' and substr(planned_start, 1, 4) = ${year}`,
  },
  {
    label: 'Ý kiến',
    count: (year: string) => sql<{ value: number }>`
      select count(*) as value from contributions join meetings on meetings.id = contributions.meeting_id
      where removed_at is null and substr(planned_start, 1, 4) = ${year}`,
  },
  {
    label: 'Nhiệm vụ hoàn thành',
    count: (year: string) => sql<{ value: number }>`
      select count(*) as value from tasks join meetings on meetings.id = tasks.meeting_id
      where removed_at is null and substr(done_on, 1, 4) = ${year}`,
  },
  {
    label: 'Văn bản đi',
    count: (year: string) => sql<{ value: number }>`
      select count(*) as value from register_entries where cancel_reason = '' and year = cast(${year} as integer)`,
  },
  {
    // Only a numbered decision awards.
    label: 'Khen thưởng',
    count: (year: string) => sql<{ value: number }>`
      select count(*) as value from proposals
      join rounds on rounds.id = proposals.round_id and rounds.removed_at is null
      where result = 'approved' and exists (
        select 1 from papers join register_entries on register_entries.paper_id = papers.id
        where papers.round_id = rounds.id and papers.kind = 'decision' and cancel_reason = ''
          and register_entries.year = cast(${year} as integer)
      )`,
  },
  {
    // Null without an entry: a year nobody entered is not a year without commitments.
    label: 'Hộ ký cam kết',
    count: (year: string) => sql<{ value: number | null }>`
      select sum(committed_households) as value from group_years
      join groups on groups.id = group_years.group_id
      where removed_at is null and year = cast(${year} as integer)`,
  },
] as const

/** The year in six figures, each with that of the year before. */
export async function readFigures(database: Database, year: number): Promise<Figure[]> {
  const read = async (count: (typeof figures)[number]['count'], of: number) => {
    const { rows } = await count(String(of)).execute(database)
    return rows[0]?.value ?? null
  }
  return Promise.all(
    figures.map(async ({ label, count }) => ({
      label,
      value: await read(count, year),
      lastYear: await read(count, year - 1),
    })),
  )
}
