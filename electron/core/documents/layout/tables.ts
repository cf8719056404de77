import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { lineHeight } from './metrics.ts'
import { paragraphs } from './paragraphs.ts'
import { type StyleId, typefaceOf } from './styles.ts'
import { mm, pt } from './units.ts'
import { wrapLines } from './wrap.ts'

/** What stands in a cell. */
export type CellContent = readonly (Paragraph | Table)[]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const
const dataMargins = { top: mm(0.8), bottom: mm(0.8), left: mm(1.4), right: mm(1.4) } as const

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** One row of a table without lines. Height exact, in twips; left out it follows the text. */
export interface PlainRow {
  readonly cells: readonly CellContent[]
  readonly height?: number
  readonly keepNext?: boolean
  /** Cells stand on the bottom of the row instead of hanging from its top. */
  readonly bottom?: boolean
  /** It is higher than a page may be. */
  readonly maySplit?: boolean
}

/**
 * Columns side by side without lines. Widths are explicit and the layout is fixed: else LibreOffice and Word lay the
 * columns out by their text, each in its own way. A row is split over two pages only where it says so.
 *
 * @param widths of the columns, twips
 */
export function plainTable(widths: readonly number[], rows: readonly PlainRow[]): Table {
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: noMargins,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: row.maySplit !== true,
          ...(row.keepNext ? { keepNext: true } : {}),
          ...(row.height === undefined ? {} : { height: { value: row.height, rule: HeightRule.EXACT } }),
          children: row.cells.map(
            (cell, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                ...(row.bottom ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
                children: cell.length > 0 ? cell : [new Paragraph({})],
              }),
          ),
        }),
    ),
  })
}

/** A cell of a table with lines: text in a style, over so many columns. */
export interface DataCell {
  readonly text: string
  readonly style: StyleId
  readonly span?: number
}

/** A row; one kept with the next stays on its page (the heading of a group). */
export interface DataRow {
  readonly cells: readonly DataCell[]
  readonly keepNext?: boolean
}

/** A higher row may run over two pages, with its last lines too; a lower one stays whole. Twips. */
const tallestWholeRow = mm(90)

/**
 * A table with lines whose heading rows repeat on each page.
 *
 * @param widths of the columns, twips
 */
export function dataTable(widths: readonly number[], head: readonly DataRow[], rows: readonly DataRow[]): Table {
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { ...dataMargins, marginUnitType: WidthType.DXA },
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: [
      ...head.map((row) => dataRow({ ...row, keepNext: true }, widths, { tableHeader: true, cantSplit: true })),
      ...rows.map((row) => dataRow(row, widths, { cantSplit: heightOf(row, widths) <= tallestWholeRow })),
    ],
  })
}

/** Height of a row by the lines of its texts, twips. */
function heightOf(row: DataRow, widths: readonly number[]): number {
  let column = 0
  const heights = row.cells.map(({ text, style, span = 1 }) => {
    const width = sum(widths.slice(column, column + span))
    column += span
    const typeface = typefaceOf(style)
    const room = Math.max(1, width - dataMargins.left - dataMargins.right)
    return wrapLines(cleanText(text), typeface, room).length * pt(typeface.size * lineHeight)
  })
  return Math.max(...heights) + dataMargins.top + dataMargins.bottom
}

function dataRow(
  row: DataRow,
  widths: readonly number[],
  change: { readonly tableHeader?: boolean; readonly cantSplit: boolean },
): TableRow {
  let column = 0
  const children = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = sum(widths.slice(column, column + span))
    column += span
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      verticalAlign: VerticalAlignTable.CENTER,
      children: paragraphs(cell.style, cell.text),
    })
  })
  return new TableRow({ children, ...change, ...(row.keepNext ? { keepNext: true } : {}) })
}
