import type { Table } from '../../../shared/model/tables.ts'
import type { TableColumn } from '../../kit/table/columns.ts'
import { cellWords, isNumeric } from './tableText.ts'

interface PrintedRow {
  readonly id: string
  /** One text a printed column. */
  readonly cells: readonly string[]
}

/** Serial numbers come from the printed list itself. */
const serialLabel = 'TT'

function printedPlaces({ columns }: Table): number[] {
  return columns.flatMap(({ label }, place) => (label === serialLabel ? [] : [place]))
}

/** The columns of a table for a printed list; its own serial numbers stay out, the list counts anew. */
export function printedColumns(table: Table): TableColumn<PrintedRow>[] {
  return printedPlaces(table).map((place, index) => {
    const { label = '', kind = 'text' } = table.columns[place] ?? {}
    return { id: label, label, kind: isNumeric(kind) ? 'number' : 'text', value: (row) => row.cells[index] ?? '' }
  })
}

/** The lines of a table for a printed list. */
export function printedRows(table: Table): PrintedRow[] {
  return table.rows.map((row, index) => ({ id: String(index), cells: wordsOf(table, row) }))
}

/** The closing line for a printed list; empty where the table has none. */
export function printedTotal(table: Table): string[] {
  return table.total === null ? [] : wordsOf(table, table.total)
}

function wordsOf(table: Table, row: Table['rows'][number]): string[] {
  return printedPlaces(table).map((place) => cellWords(table.columns[place]?.kind ?? 'text', row[place] ?? null))
}
