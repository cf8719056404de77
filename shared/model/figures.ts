import { formatNumber } from '../text/numbers.ts'

/** Where nothing was entered, which is not the same as none. */
export const notEntered = 'chưa nhập'

/** Where the book was begun in the midst of the span: what stands in it is not the whole. */
export const notEnough = 'chưa đủ số liệu'

/** Last year's figure in words; one that is not known says why. */
export function lastYearFigureText(lastYear: number | null, partly: boolean): string {
  if (lastYear !== null) return formatNumber(lastYear)
  return partly ? notEnough : notEntered
}
