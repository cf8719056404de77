import { formatDate, type IsoDate } from '../text/dates.ts'

/**
 * The doubt where something is said to have happened on a day to come; none otherwise.
 *
 * @param what happened, as it begins the sentence: `Ngày ký`
 */
export function dayToCome(what: string, day: IsoDate, today: IsoDate): string[] {
  return day > today ? [`${what} ${formatDate(day)} là ngày chưa tới.`] : []
}
