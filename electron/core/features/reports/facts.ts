import { setImmediate } from 'node:timers/promises'
import { lastYearLabel, type Period, periodSpan, samePeriodLastYear } from '../../../../shared/model/periods.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource, ToldOfPeriod } from '../../platform/period/periodSlot.ts'
import { readTold } from '../../platform/period/toldOfPeriod.ts'
import { readAwards } from './awards.store.ts'
import { begunOf, coverageOf } from './coverage.rules.ts'
import { type LastYearSums, type PeriodSums, sumsBeforeOf, sumsOf } from './figures.rules.ts'
import { countAwards, type Reading, readFirstDays, readPeriod } from './period.store.ts'
import type { Award, PeriodRecords } from './periodRecords.ts'

/** How many years the chart of awards looks back, this one included. */
const yearsShown = 5

/** A period beside the same one of the year before, counted. */
export interface ComparedPeriod {
  readonly now: PeriodRecords
  readonly before: PeriodRecords
  /**
   * Whether the book covers the span of last year. In a ward's first year with the program, last year's meetings are
   * not none but unknown: nothing is compared with them.
   */
  readonly coveredBefore: boolean
  /** Day on which the book was begun in the midst of that span, which is why nothing is compared; null otherwise. */
  readonly begunWithin: IsoDate | null
  /** Last day of last year that is counted while the period runs; null when it is over. */
  readonly comparedUntil: IsoDate | null
  readonly sums: PeriodSums
  readonly sumsBefore: LastYearSums
  /** What other features tell of it. */
  readonly told: Required<ToldOfPeriod>
  /** Last day that is counted: today while the period runs, its last day afterwards. Tells which tasks are overdue. */
  readonly until: IsoDate
  /** The period is not over: it is compared with last year's up to the same day. */
  readonly running: boolean
}

/** The same with the years before: what texts, tables and charts are made from. */
export interface PeriodFacts extends ComparedPeriod {
  /** Awards of the last years in which the book was kept, the period's own year last. */
  readonly awardsByYear: ReadonlyMap<number, number>
}

/**
 * Reads and counts a period. One that has not begun is counted as of today, should an old report be of one; to ask for
 * the figures of such a period is refused before (`reports.routes.ts`).
 *
 * @param sources the features, which tell what they have of it
 */
export async function readFacts(
  database: Database,
  period: Period,
  today: IsoDate,
  sources: readonly PeriodSource[],
): Promise<PeriodFacts> {
  const first = period.year - yearsShown + 1
  const awards = await readAwards(database, { from: `${first}-01-01`, until: `${period.year}-12-31` })
  return {
    ...(await comparePeriod(database, period, awards, today, sources)),
    awardsByYear: await countAwards(database, awards, first, period.year),
  }
}

/** Reads and counts a period as {@link readFacts} does, and nothing of the years before the last. */
export async function readCompared(
  database: Database,
  period: Period,
  today: IsoDate,
  sources: readonly PeriodSource[],
  reading: Reading,
): Promise<ComparedPeriod> {
  const span = { from: periodSpan(samePeriodLastYear(period)).from, until: periodSpan(period).until }
  return comparePeriod(database, period, await readAwards(database, span), today, sources, reading)
}

/** @param awards those of both years, of others too */
async function comparePeriod(
  database: Database,
  period: Period,
  awards: readonly Award[],
  today: IsoDate,
  sources: readonly PeriodSource[],
  reading?: Reading,
): Promise<ComparedPeriod> {
  await setImmediate()
  const { until: lastDay } = periodSpan(period)
  const running = today < lastDay
  const until = running ? today : lastDay
  const lastYear = samePeriodLastYear(period)
  const spanBefore = {
    from: periodSpan(lastYear).from,
    until: running ? yearBefore(until) : periodSpan(lastYear).until,
  }
  const now = await readPeriod(database, period, awards, lastDay, reading)
  const before = await readPeriod(database, lastYear, awards, spanBefore.until, reading)
  const begun = begunOf(await readFirstDays(database), lastYear.year)
  const coverage = coverageOf(begun, spanBefore)
  const sums = sumsOf(now, until)
  const comparedUntil = running ? spanBefore.until : null
  await setImmediate()
  const told = await readTold(database, sources, {
    period,
    span: { from: periodSpan(period).from, until: lastDay },
    spanBefore: coverage === 'whole' ? spanBefore : null,
    running,
    lastYear: lastYearLabel(period, comparedUntil),
  })
  return {
    now,
    before,
    coveredBefore: coverage === 'whole',
    begunWithin: coverage === 'partly' ? begun : null,
    comparedUntil,
    sums,
    sumsBefore: sumsBeforeOf(before, spanBefore.until, coverage, sums),
    told,
    until,
    running,
  }
}

/** The same day a year earlier; the 28th for a leap day. */
function yearBefore(date: IsoDate): IsoDate {
  const earlier = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
  return earlier.endsWith('02-29') ? earlier.replace('02-29', '02-28') : earlier
}
