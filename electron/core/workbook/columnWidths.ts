import type { Table, TableColumn } from '../../../shared/model/tables.ts'
import { shownText } from './cells.ts'

/** Widths are in Excel's unit: digits of the workbook's font. */
export interface SheetWidths {
  readonly landscape: boolean
  readonly columns: readonly number[]
}

/** What an A4 page holds at full size between its margins. */
const pageWidth = { portrait: 88, landscape: 132 }

/** A column of long text asks for no more than this before the page is turned. */
const longText = 34

/** Headers take two lines at most. Room for the button of the filter, and for the air beside the text. */
const headerRoom = 4
const cellRoom = 2

/**
 * Widths of the columns of a table, and whether its page lies on its side: a column is as wide as its content asks
 * for, but not wider than its share of the page by the weights of the table. What is longer wraps.
 */
export function sheetWidths(table: Table): SheetWidths {
  const needs = table.columns.map((column, index) => need(table, column, index))
  const wanted = needs.reduce((sum, { longest }) => sum + Math.min(longest, longText), 0)
  const landscape = wanted > pageWidth.portrait
  const page = landscape ? pageWidth.landscape : pageWidth.portrait
  const weights = table.columns.reduce((sum, column) => sum + column.width, 0)
  return {
    landscape,
    columns: needs.map(({ least, longest }, index) => {
      const share = (page * (table.columns[index]?.width ?? 0)) / weights
      return Math.round(Math.max(least, Math.min(longest, share)) * 10) / 10
    }),
  }
}

function need(table: Table, column: TableColumn, index: number): { least: number; longest: number } {
  const rows = table.total ? [...table.rows, table.total] : table.rows
  const longestCell = rows.reduce((most, row) => {
    const lines = shownText(row[index] ?? null, column.kind).split('\n')
    return lines.reduce((longest, line) => Math.max(longest, line.length), most)
  }, 0)
  const header = Math.max(longestWord(column.label), Math.ceil(column.label.length / 2)) + headerRoom
  // A number or a day that does not fit shows as ####; text wraps.
  const least = column.kind === 'text' ? header : Math.max(header, longestCell + cellRoom)
  return { least, longest: Math.max(least, longestCell + cellRoom) }
}

function longestWord(label: string): number {
  return Math.max(...label.split(/\s+/).map((word) => word.length))
}
