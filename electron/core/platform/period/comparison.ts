import { formatShare, paperCount } from '../../../../shared/text/numbers.ts'

/**
 * From this figure of last year on a change is told as a percentage. Below it a percentage says nothing (from 01 to 02
 * would be "tăng 100%"): the difference itself is told.
 */
export const smallestBase = 10

/**
 * Change against the same period last year, as a fraction: 0.125 for 12.5% more. Null where last year gives nothing
 * to measure by.
 */
export function changeOf(value: number | null, lastYear: number | null): number | null {
  return value === null || lastYear === null || lastYear === 0 ? null : (value - lastYear) / lastYear
}

/**
 * How a chief figure stands to that of last year, for running text: `tăng 12,5% so với cùng kỳ (16 cuộc)`, from a
 * small figure `tăng 02 cuộc so với cùng kỳ (03 cuộc)`. '' where last year's was never entered.
 *
 * @param unit the word after last year's figure: `cuộc`
 */
export function comparedText(value: number, lastYear: number | null, unit: string): string {
  if (lastYear === null) return ''
  if (lastYear === 0) return value === 0 ? 'cùng kỳ cũng không có' : 'cùng kỳ không có'
  if (value === 0) return `cùng kỳ ${countOf(lastYear, unit)}`
  if (value === lastYear) return 'bằng cùng kỳ'
  const way = value > lastYear ? 'tăng' : 'giảm'
  return `${way} ${differenceText(value, lastYear, unit)} so với cùng kỳ (${countOf(lastYear, unit)})`
}

/** The same in brackets, ready to stand after the figure; '' where there is nothing to compare with. */
export function comparedInBrackets(value: number, lastYear: number | null, unit: string): string {
  const text = comparedText(value, lastYear, unit)
  return text === '' ? '' : ` (${text.replace(/ \((.*)\)$/u, ': $1')})`
}

/** A difference as a percentage of last year's figure, or as a number where a percentage would tell nothing. */
function differenceText(value: number, lastYear: number, unit: string): string {
  const change = Math.abs(value - lastYear) / lastYear
  // A household of three thousand tells more than "0,1%", and three thousand to one more than "99,9%".
  const isRounded = change < 0.0005 || (change > 0.9995 && value < lastYear)
  return lastYear < smallestBase || isRounded ? countOf(Math.abs(value - lastYear), unit) : formatShare(change)
}

const countOf = (value: number, unit: string) => `${paperCount(value)}${unit === '' ? '' : ` ${unit}`}`

/**
 * The short form for a part of an enumeration, ready to stand after its figure: ` (cùng kỳ 01)`. '' where last year's
 * was never entered, or none: said at every part it would drown what there is.
 *
 * @param unit '' where the part itself names it
 */
export function lastYearInBrackets(lastYear: number | null, unit = ''): string {
  if (!lastYear) return ''
  return ` (cùng kỳ ${countOf(lastYear, unit)})`
}

/**
 * A number of what is there every year, with last year's: `3.210 hộ (cùng kỳ 3.168)`. A ward without households, groups
 * or members is one for which they were not entered: it is not compared with.
 */
export function statisticText(value: number, lastYear: number | null, unit: string): string {
  const text = countOf(value, unit)
  if (!lastYear) return text
  return lastYear === value ? `${text} (bằng cùng kỳ)` : `${text} (cùng kỳ ${paperCount(lastYear)})`
}

/**
 * Two shares side by side: `92,3% (cùng kỳ 90%)`. '' where there is none.
 */
export function sharesText(share: number | null, lastYear: number | null): string {
  if (share === null) return ''
  const text = formatShare(share)
  if (lastYear === null) return text
  const before = formatShare(lastYear)
  return text === before ? `${text} (bằng cùng kỳ)` : `${text} (cùng kỳ ${before})`
}

/** A part of a whole as a fraction; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The sum of one value of each record; 0 where there is none. */
export function total<T>(records: readonly T[], value: (record: T) => number): number {
  return records.reduce((sum, record) => sum + value(record), 0)
}

/** The sum of values of which some were never entered; null where none was. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const entered = values.filter((value) => value !== null)
  return entered.length === 0 ? null : total(entered, (value) => value)
}
