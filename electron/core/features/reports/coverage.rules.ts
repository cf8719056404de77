import { addDays, type IsoDate } from '../../../../shared/text/dates.ts'

/**
 * How much of a span of last year the book covers, so that this year's can be set against it:
 *
 * - `whole`: the book was begun before the first third of the span was over. It begins with its first record, and a
 *   committee seldom meets in the first weeks of a year or a quarter;
 * - `partly`: it was begun later within the span. What stands in it is less than was done: nothing is compared;
 * - `none`: it was begun after the span.
 */
export type Coverage = 'whole' | 'partly' | 'none'

/** @param begun first day of the book; null where it has nothing of that year */
export function coverageOf(begun: IsoDate | null, { from, until }: { from: IsoDate; until: IsoDate }): Coverage {
  if (begun === null || begun > until) return 'none'
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
  return begun <= addDays(from, Math.floor(days / 3)) ? 'whole' : 'partly'
}

/**
 * First day of the book that covers a year; null where that year has no record. After a calendar year without any
 * record the book was begun anew.
 *
 * @param firstDays day of the first record of each year that has any
 */
export function begunOf(firstDays: ReadonlyMap<number, IsoDate>, year: number): IsoDate | null {
  let begun = firstDays.get(year) ?? null
  for (let earlier = year - 1; firstDays.has(earlier); earlier--) begun = firstDays.get(earlier) ?? begun
  return begun
}
