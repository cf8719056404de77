import type { ColumnKind, Table, TableCell, TableColumn } from '../../../../shared/model/tables.ts'
import { sumOf } from './comparison.ts'

/** One column with the value that it takes from a record. */
export interface ColumnOf<T> extends TableColumn {
  readonly value: (record: T, index: number) => TableCell
  /** Whether the closing line sums the column. */
  readonly sum?: boolean
}

/** A column; see {@link tableOf}. */
export function column<T>(
  label: string,
  kind: ColumnKind,
  width: number,
  value: ColumnOf<T>['value'],
  sum = false,
): ColumnOf<T> {
  return { label, kind, width, value, sum }
}

/** Serial numbers from 1. */
export function serial<T>(): ColumnOf<T> {
  return column('TT', 'count', 0.5, (_record, index) => index + 1)
}

/** A table with a line a record and, where a column is to be summed and there is more than one line, a closing line. */
export function tableOf<T>(
  id: string,
  title: string,
  columns: readonly ColumnOf<T>[],
  records: readonly T[],
  totals: 'sums' | 'none' = 'sums',
): Table {
  const rows = records.map((record, index) => columns.map(({ value }) => value(record, index)))
  const isSummed = totals === 'sums' && rows.length > 1 && columns.some(({ sum }) => sum === true)
  return {
    id,
    title,
    columns: columns.map(({ label, kind, width }) => ({ label, kind, width })),
    rows,
    total: isSummed ? totalLine(columns, rows) : null,
  }
}

function totalLine<T>(columns: readonly ColumnOf<T>[], rows: readonly TableCell[][]): TableCell[] {
  // The word stands in the first column of text, not under the serial numbers.
  const wordAt = columns.findIndex(({ kind }) => kind === 'text')
  return columns.map(({ sum }, place) => {
    if (sum === true) return sumOf(rows.map((row) => numberAt(row, place)))
    return place === wordAt ? 'Cộng' : null
  })
}

function numberAt(row: readonly TableCell[], place: number): number | null {
  const cell = row[place]
  return typeof cell === 'number' ? cell : null
}
