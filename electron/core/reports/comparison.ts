import { formatShare, paperCount } from '../../../shared/text/numbers.ts'

/**
 * Change against the same period last year, as a fraction: 0.125 for 12.5 % more. Null where last year gives nothing
 * to measure by.
 */
export function changeOf(value: number | null, lastYear: number | null): number | null {
  return value === null || lastYear === null || lastYear === 0 ? null : (value - lastYear) / lastYear
}

/**
 * How a figure stands to that of last year, for running text: `tăng 12,5 % so với cùng kỳ (08 cuộc)`. '' where last
 * year's was never entered.
 *
 * @param unit the word after last year's figure: `cuộc`
 */
export function comparedText(value: number, lastYear: number | null, unit: string): string {
  if (lastYear === null) return ''
  if (lastYear === 0) return value === 0 ? 'cùng kỳ cũng không có' : 'cùng kỳ không có'
  if (value === lastYear) return 'bằng cùng kỳ'
  const change = Math.abs((value - lastYear) / lastYear)
  return `${value > lastYear ? 'tăng' : 'giảm'} ${formatShare(change)} so với cùng kỳ (${paperCount(lastYear)} ${unit})`
}

/** The same in brackets, ready to stand after the figure; '' where there is nothing to compare with. */
export function comparedInBrackets(value: number, lastYear: number | null, unit: string): string {
  const text = comparedText(value, lastYear, unit)
  return text === '' ? '' : ` (${text.replace(/ \((.*)\)$/u, ': $1')})`
}

/**
 * Two shares side by side: `92,3 % (cùng kỳ 90 %)`. '' where there is none.
 */
export function sharesText(share: number | null, lastYear: number | null): string {
  if (share === null) return ''
  return lastYear === null ? formatShare(share) : `${formatShare(share)} (cùng kỳ ${formatShare(lastYear)})`
}

/** A part of a whole as a fraction; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The sum of values of which some were never entered; null where none was. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const entered = values.filter((value) => value !== null)
  return entered.length === 0 ? null : entered.reduce((sum, value) => sum + value, 0)
}
