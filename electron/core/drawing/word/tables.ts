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
import { lineHeight } from '../measure/metrics.ts'
import { mm, pt } from '../measure/units.ts'
import { wrapLines } from '../measure/wrap.ts'
import { type RowBlock, remembered } from './blocks.ts'
import { paragraphs } from './paragraphs.ts'
import { type StyleId, typefaceOf } from './styles.ts'

/** What stands in a cell. */
export type CellContent = readonly (Paragraph | Table)[]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
/** Twips. */
const lineOfTable = 10
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
  const table = new Table({
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
  return remembered(table, {
    kind: 'table',
    rows: rows.map((row) => ({
      cells: row.cells.map((blocks, index) => ({ width: widths[index] ?? 0, blocks })),
      margins: 0,
      maySplit: row.maySplit === true,
      keepNext: row.keepNext === true,
      isHead: false,
    })),
    kept: () => plainTable(widths, lastKept(rows)),
  })
}

/** The rows, the last of them kept on the page of what follows. */
function lastKept<Row extends PlainRow | DataRow>(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: true } : row))
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
  const drawn = [
    ...head.map((row) => drawnRow({ ...row, keepNext: true }, widths, true)),
    ...rows.map((row) => drawnRow(row, widths, false)),
  ]
  const table = new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { ...dataMargins, marginUnitType: WidthType.DXA },
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: drawn.map(({ row }) => row),
  })
  return remembered(table, {
    kind: 'table',
    rows: drawn.map(({ block }) => block),
    kept: () => dataTable(widths, head, lastKept(rows)),
  })
}

/** Height of a row by the lines of its texts, twips. */
function heightOf(row: DataRow, widths: readonly number[]): number {
  const heights = placed(row, widths).map(({ text, style, width }) => {
    const typeface = typefaceOf(style)
    const room = Math.max(1, width - dataMargins.left - dataMargins.right)
    return wrapLines(cleanText(text), typeface, room).length * pt(typeface.size * lineHeight)
  })
  return Math.max(...heights) + dataMargins.top + dataMargins.bottom
}

/** The cells of a row with their widths, twips. */
function placed(row: DataRow, widths: readonly number[]): (DataCell & { readonly width: number })[] {
  let column = 0
  return row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = sum(widths.slice(column, column + span))
    column += span
    return { ...cell, width }
  })
}

/** A row and what it was drawn from. */
function drawnRow(row: DataRow, widths: readonly number[], isHead: boolean): { row: TableRow; block: RowBlock } {
  const keepNext = row.keepNext === true
  const cantSplit = isHead || heightOf(row, widths) <= tallestWholeRow
  const cells = placed(row, widths).map((cell) => ({ ...cell, blocks: paragraphs(cell.style, cell.text) }))
  const children = cells.map(
    ({ width, span = 1, blocks }) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(span > 1 ? { columnSpan: span } : {}),
        verticalAlign: VerticalAlignTable.CENTER,
        children: blocks,
      }),
  )
  return {
    row: new TableRow({
      children,
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit,
      ...(keepNext ? { keepNext: true } : {}),
    }),
    block: {
      cells: cells.map(({ width, blocks }) => ({ width: width - dataMargins.left - dataMargins.right, blocks })),
      margins: dataMargins.top + dataMargins.bottom + lineOfTable,
      maySplit: !cantSplit,
      keepNext,
      isHead,
    },
  }
}
