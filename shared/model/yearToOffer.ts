import { type IsoDate, yearOf } from '../text/dates.ts'

/**
 * The year whose figures are to be entered next: this year, else the latest year that is missing between others, else
 * the one before the first. A year to come is not offered: nobody knows its figures.
 */
export function yearToOffer(years: readonly { readonly year: number }[], today: IsoDate): number {
  const entered = new Set(years.map(({ year }) => year))
  let year = yearOf(today)
  while (entered.has(year)) year--
  return year
}
