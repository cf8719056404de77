import type { Table as WordTable } from 'docx'
import type { ColumnKind, Table, TableCell, TableColumn } from '../../../../../shared/model/tables.ts'
import { cleanText } from '../../../../../shared/text/clean.ts'
import { formatDate, formatDateTime } from '../../../../../shared/text/dates.ts'
import { formatNumber, formatShare } from '../../../../../shared/text/numbers.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm, textWidth } from '../../../drawing/measure/units.ts'
import { type ColumnNeed, columnWidths, fits, fitsWell } from '../../../drawing/word/columnWidths.ts'
import { type StyleId, typefaceOf } from '../../../drawing/word/styles.ts'
import { type DataCell, type DataRow, dataTable } from '../../../drawing/word/tables.ts'

/** Where nothing was entered. */
const nothing = '–'
/** So many lines still stand together well. */
const shortTable = 12
const noRows = 'Chưa có số liệu'
/** Side margins of a cell, and a little more for the rounding of a word processor. */
const besideText = mm(3.2)
/** A text of this length on a line reads well. */
const comfortableText = mm(30)
/** A longer word, a web address perhaps, may break. */
const longestWholeWord = mm(40)

/**
 * A table of the records with lines, its heading on every page, numbers at the right.
 *
 * @param room for it, twips
 */
export function reportTable(table: Table, room: number): WordTable {
  const { columns } = table
  const head: DataRow = { cells: columns.map((column) => ({ text: column.label, style: 'TableHead' })) }
  const last = table.rows.length - 1
  const rows = table.rows.map(
    (row, place): DataRow => ({
      cells: columns.map((column, index) => cell(column, row[index])),
      // A short table is not split over two pages, and sums never stand alone on one.
      keepNext: place === last ? table.total !== null : table.rows.length <= shortTable,
    }),
  )
  return dataTable(
    columnWidths(needsOf(table), room),
    [head],
    [...orSayNone(rows, columns.length), ...totalRows(table)],
  )
}

/** Whether the table reads well only on a page that lies across; for a few lines it is not worth turning a page. */
export function needsAcross(table: Table): boolean {
  const needs = needsOf(table)
  return table.rows.length > shortTable ? !fitsWell(needs, textWidth) : !fits(needs, textWidth)
}

function orSayNone(rows: readonly DataRow[], columns: number): readonly DataRow[] {
  return rows.length > 0 ? rows : [{ cells: [{ text: noRows, style: 'TableCenter', span: columns }] }]
}

function cell(column: TableColumn, value: TableCell | undefined): DataCell {
  return { text: cellText(column.kind, value ?? null), style: styleOf(column) }
}

/** The value as the paper writes it. */
export function cellText(kind: ColumnKind, value: TableCell): string {
  if (value === null) return nothing
  if (typeof value === 'number') return kind === 'share' ? formatShare(value) : formatNumber(value)
  if (kind === 'date') return formatDate(value)
  return kind === 'datetime' ? formatDateTime(value) : value
}

function styleOf(column: TableColumn): StyleId {
  if (isSerial(column) || column.kind === 'date' || column.kind === 'datetime') return 'TableCenter'
  return column.kind === 'text' ? 'TableText' : 'TableAmount'
}

/** Serial numbers say how many lines there are, not how much of something. */
function isSerial(column: TableColumn): boolean {
  return column.kind === 'count' && ['TT', 'STT'].includes(column.label)
}

/** The closing line in bold; its word also takes the empty cells before it. */
function totalRows({ columns, total }: Table): DataRow[] {
  if (total === null) return []
  const wordAt = Math.max(
    0,
    total.findIndex((value) => value !== null),
  )
  const cells = columns.slice(wordAt).map((column, index): DataCell => {
    const value = total[wordAt + index] ?? null
    const isWord = typeof value === 'string'
    return {
      text: value === null ? '' : cellText(column.kind, value),
      style: isWord ? 'TableHead' : 'TableTotal',
      ...(index === 0 ? { span: wordAt + 1 } : {}),
    }
  })
  return [{ cells }]
}

function needsOf(table: Table): ColumnNeed[] {
  return table.columns.map((column, index) => {
    const style = styleOf(column)
    const values = table.rows.map((row) => cellText(column.kind, row[index] ?? null))
    const total = table.total?.[index] ?? null
    const totals = typeof total === 'number' ? [cellText(column.kind, total)] : []
    const isText = column.kind === 'text'
    const lines = values.flatMap((value) => cleanText(value).split('\n'))
    // A figure never breaks, not even at its spaces.
    const pieces = isText ? lines.flatMap((line) => line.split(/\s/)) : lines
    const least =
      besideText +
      Math.min(
        longestWholeWord,
        Math.max(
          widest(column.label.split(/\s/), 'TableHead'),
          widest(isText ? [...new Set(pieces)] : pieces, style),
          widest(totals, 'TableTotal'),
        ),
      )
    const comfortable = isText ? besideText + Math.min(comfortableText, widest(lines, style)) : 0
    return { least, comfortable: Math.max(least, comfortable), weight: column.width }
  })
}

function widest(texts: readonly string[], style: StyleId): number {
  const typeface = typefaceOf(style)
  return texts.reduce((most, text) => Math.max(most, lineWidth(text, typeface)), 0)
}
