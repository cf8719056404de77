import type { Typeface } from '../measure/metrics.ts'
import { pt } from '../measure/units.ts'
import { wrapLines } from '../measure/wrap.ts'
import { bodyFont } from './font.ts'

/** Height of a line of the workbook's font as Excel sets it, and the air of a row. In points, whole pixels of 0,75. */
const lineHeight = 15.75
const air = 2.25

/** Excel's tallest row, in points. */
const tallest = 409

/** Lines that it shows. */
export const mostLines = Math.floor((tallest - air) / lineHeight)

/** A digit of Times New Roman is half as wide as its size is high: the unit of columns, in points. */
const digit = bodyFont.size / 2

/**
 * What stays free in a column, in digits: a quarter of a digit at either side, rounded up to whole pixels, and one
 * pixel for the line of the grid (ECMA-376 Part 1, 18.3.1.13). At 125 % of the screen that is 7 pixels of 10.
 */
const padding = 0.75

/** The screen rounds each letter to whole pixels: a line may come out wider than the font says. */
const rounding = 1.05

/**
 * Height in points of a row with wrapped text, by the widths of the letters. LibreOffice shows a row without a height
 * as one line, however long its texts; Excel would find it by itself.
 *
 * @param texts what each cell shows
 * @param widths of the columns, in digits
 */
export function rowHeight(
  texts: readonly string[],
  widths: readonly number[],
  face: Omit<Typeface, 'size'> = {},
): number {
  const lines = texts.map((text, index) => lineCount(text, widths[index] ?? 10, face))
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight + air)
}

/** Lines that a text takes in a column so many digits wide. */
export function lineCount(text: string, width: number, face: Omit<Typeface, 'size'> = {}): number {
  const room = pt(Math.max(1, width - padding) * digit) / rounding
  return wrapLines(text, { ...face, size: bodyFont.size }, room).length
}
