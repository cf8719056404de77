import { type Period, samePeriodLastYear } from '../../../shared/model/periods.ts'
import type { IsoDate } from '../../../shared/text/dates.ts'
import type { Database } from '../database/database.ts'
import { type PeriodSums, type SumsBefore, sumsBeforeOf, sumsOf } from './figures.rules.ts'
import { countAwards, isKept, type PeriodRecords, readPeriod } from './period.store.ts'

/** How many years the chart of awards looks back, this one included. */
const yearsShown = 5

/** A period beside the same one of the year before, counted: what texts, tables and charts are made from. */
export interface PeriodFacts {
  readonly now: PeriodRecords
  readonly before: PeriodRecords
  /**
   * Whether the book was kept last year at all. In a ward's first year with the program, last year's meetings are not
   * none but unknown: nothing is compared with them.
   */
  readonly keptBefore: boolean
  readonly sums: PeriodSums
  readonly sumsBefore: SumsBefore
  /** Awards of the last years in which the book was kept, the period's own year last. */
  readonly awardsByYear: ReadonlyMap<number, number>
  /** Tells which open tasks are overdue. */
  readonly today: IsoDate
}

/** Reads and counts a period. */
export async function readFacts(database: Database, period: Period, today: IsoDate): Promise<PeriodFacts> {
  const now = await readPeriod(database, period)
  const before = await readPeriod(database, samePeriodLastYear(period))
  const keptBefore = await isKept(database, period.year - 1)
  return {
    now,
    before,
    keptBefore,
    sums: sumsOf(now, today),
    sumsBefore: sumsBeforeOf(before, today, keptBefore),
    awardsByYear: await countAwards(database, period.year - yearsShown + 1, period.year),
    today,
  }
}
