import type { Table, TableColumn } from '../../../../shared/model/tables.ts'
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

/** Up to here a word is not broken: `01/QĐ-UBND`; capitals are wider than digits. */
const unbrokenWord = 16
const capitalWidth = 1.25

/** Headers take two lines at most. Room for the button of the filter, and for the air beside the text. */
const headerRoom = 4
const cellRoom = 2

/**
 * Widths of the columns of a table, and whether its page lies on its side: a column is as wide as its content asks
 * for, but not wider than its share of the page by the weights of the table. What is longer wraps.
 */
export function sheetWidths(table: Table): SheetWidths {
  const needs = table.columns.map((column, index) => need(table, column, index))
  const wanted = needs.reduce((sum, { most }) => sum + Math.min(most, longText), 0)
  const landscape = wanted > pageWidth.portrait
  const page = landscape ? pageWidth.landscape : pageWidth.portrait
  const weights = table.columns.reduce((sum, column) => sum + column.width, 0)
  return {
    landscape,
    columns: needs.map(({ least, most }, index) => {
      const share = (page * (table.columns[index]?.width ?? 0)) / weights
      return Math.round(Math.max(least, Math.min(most, share)) * 10) / 10
    }),
  }
}

function need(table: Table, column: TableColumn, index: number): { least: number; most: number } {
  const rows = table.total ? [...table.rows, table.total] : table.rows
  const texts = rows.map((row) => shownText(row[index] ?? null, column.kind))
  const longestCell = longest(texts, /\n/)
  const header = Math.max(longest([column.label], /\s+/), Math.ceil(column.label.length / 2)) + headerRoom
  // A number or a day that does not fit shows as ####; text wraps.
  const unbroken = column.kind === 'text' ? Math.min(longest(texts, /\s+/), unbrokenWord) * capitalWidth : longestCell
  const least = Math.max(header, unbroken + cellRoom)
  return { least, most: Math.max(least, longestCell + cellRoom) }
}

/** Length of the longest part of the texts, parted at the mark. */
function longest(texts: readonly string[], mark: RegExp): number {
  return texts.reduce((best, text) => text.split(mark).reduce((most, part) => Math.max(most, part.length), best), 0)
}
