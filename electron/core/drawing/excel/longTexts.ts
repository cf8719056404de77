import type { ColumnKind, TableCell } from '../../../../shared/model/tables.ts'
import { lineCount, mostLines } from './rowHeights.ts'

/** What stands before a text that began in the row above. */
export const continued = '(tiếp theo) '

/** What must be known of a column to lay a text in it. */
export interface LaidColumn {
  readonly kind: ColumnKind
  /** In digits. */
  readonly width: number
  /** Numbers the rows. */
  readonly serial: boolean
}

/**
 * The rows of a sheet that one row of a table takes: text that fills more lines than Excel's tallest row shows goes on
 * below. The rows below repeat what the row is found and sorted by, no figure that somebody may add up.
 */
export function sheetRows(row: readonly TableCell[], columns: readonly LaidColumn[]): TableCell[][] {
  const parts = row.map((value, index) => {
    const column = columns[index]
    return typeof value === 'string' && column?.kind === 'text' ? partsOf(value, column.width) : [value]
  })
  const count = Math.max(...parts.map((pieces) => pieces.length))
  return Array.from({ length: count }, (_, place) =>
    parts.map((pieces, index): TableCell => {
      const value = pieces[0] ?? null
      if (place === 0) return value
      if (pieces.length > 1) return pieces[place] ?? null
      return typeof value === 'number' && columns[index]?.serial !== true ? null : value
    }),
  )
}

/** The text in pieces that a row can show each, cut between words where there are any. */
function partsOf(text: string, width: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (lineCount(rest, width) > mostLines) {
    const length = longestShown(rest, width)
    pieces.push(rest.slice(0, length).trimEnd())
    rest = continued + rest.slice(length).trimStart()
  }
  return [...pieces, rest]
}

/** How much of a text the tallest row shows, to the end of a word. */
function longestShown(text: string, width: number): number {
  let low = continued.length + 1
  let high = text.length
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (lineCount(text.slice(0, middle), width) <= mostLines) low = middle
    else high = middle
  }
  const gap = /\s\S*$/u.exec(text.slice(0, low + 1))?.index ?? 0
  if (gap > low / 2) return gap
  // No letter is cut in two halves.
  return /[\uD800-\uDBFF]$/.test(text.slice(0, low)) ? low - 1 : low
}
