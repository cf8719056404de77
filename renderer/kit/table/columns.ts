import type { ReactNode } from 'react'
import { formatDate, formatDateTime } from '../../../shared/text/dates.ts'
import { compareVietnameseNames, compareVietnameseText } from '../../../shared/text/names.ts'
import { formatNumber, listedAmount } from '../../../shared/text/numbers.ts'

/** What a cell holds: its plain value decides order, search and print. */
export type CellValue = string | number | boolean | null | undefined

/** One column of a `DataTable`. */
export interface TableColumn<Row> {
  /** Unique in its table. */
  id: string
  label: string
  /** The plain value: sorted, searched, printed. Days ISO. */
  value: (row: Row) => CellValue
  /**
   * `name`: a person's name, ordered by given name; `number`, `money`: at the right; `date`, `datetime`: ISO, shown
   * dd/MM/yyyy; `text` (usual): Vietnamese order, numbers inside as numbers.
   */
  kind?: 'text' | 'name' | 'number' | 'money' | 'date' | 'datetime'
  /** Drawn instead of the value: a `StatusWord`, a button. */
  render?: (row: Row) => ReactNode
  /** Pixels; without it the column takes a share of the rest (`flex`, 1 unless told). */
  width?: number
  flex?: number
  /** Left out of the printed list. */
  noPrint?: boolean
  sortable?: boolean
  /**
   * Where columns have no room side by side, this one goes under the name first; while the table is `narrow` it is left
   * out. Searched and printed all the same.
   */
  lesser?: boolean
  /** Never goes under the name: a button. */
  stays?: boolean
}

/** The value of a cell in words, for screen, search and print. */
export function cellText<Row>(column: TableColumn<Row>, row: Row): string {
  const value = column.value(row)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'có' : ''
  if (typeof value === 'number') return column.kind === 'money' ? listedAmount(value) : formatNumber(value)
  if (column.kind === 'date') return formatDate(value)
  if (column.kind === 'datetime') return formatDateTime(value)
  return value
}

/** Order of two values of a column, ascending; empty ones stand last. */
export function compareCells(kind: TableColumn<unknown>['kind'], left: CellValue, right: CellValue): number {
  const [leftEmpty, rightEmpty] = [isEmpty(left), isEmpty(right)]
  if (leftEmpty || rightEmpty) return Number(leftEmpty) - Number(rightEmpty)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  const compare = kind === 'name' ? compareVietnameseNames : compareVietnameseText
  return compare(String(left), String(right))
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === undefined || value === ''
}
