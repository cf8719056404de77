import { type Period, samePeriodLastYear } from '../../../shared/model/periods.ts'
import type { IsoDate } from '../../../shared/text/dates.ts'
import type { Database } from '../database/database.ts'
import { type PeriodSums, sumsOf } from './figures.rules.ts'
import { countAwards, type PeriodRecords, readPeriod } from './period.store.ts'

/** How many years the chart of awards looks back, this one included. */
const yearsShown = 5

/** A period beside the same one of the year before, counted: what texts, tables and charts are made from. */
export interface PeriodFacts {
  readonly now: PeriodRecords
  readonly before: PeriodRecords
  readonly sums: PeriodSums
  readonly sumsBefore: PeriodSums
  /** Awards of the last years, the period's own year last. */
  readonly awardsByYear: ReadonlyMap<number, number>
  /** Tells which open tasks are overdue. */
  readonly today: IsoDate
}

/** Reads and counts a period. */
export async function readFacts(database: Database, period: Period, today: IsoDate): Promise<PeriodFacts> {
  const now = await readPeriod(database, period)
  const before = await readPeriod(database, samePeriodLastYear(period))
  return {
    now,
    before,
    sums: sumsOf(now, today),
    sumsBefore: sumsOf(before, today),
    awardsByYear: await countAwards(database, period.year - yearsShown + 1, period.year),
    today,
  }
}
