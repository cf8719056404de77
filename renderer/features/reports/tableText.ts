import type { ColumnKind, TableCell } from '../../../shared/model/tables.ts'
import { formatDate, formatDateTime } from '../../../shared/text/dates.ts'
import { formatNumber, formatShare } from '../../../shared/text/numbers.ts'

/** A cell in words; '' where nothing was entered. */
export function cellWords(kind: ColumnKind, cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return kind === 'share' ? formatShare(cell) : formatNumber(cell)
  if (kind === 'date') return formatDate(cell)
  if (kind === 'datetime') return formatDateTime(cell)
  return cell
}

/** Numbers stand under each other at the right. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind === 'count' || kind === 'money' || kind === 'share'
}
