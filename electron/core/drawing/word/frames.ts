import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellBorders,
  type ITableCellOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { pt } from '../measure/units.ts'
import { spacer } from './paragraphs.ts'
import type { CellContent } from './tables.ts'

/** One row inside a frame. The height is exact, twips: what is too long is cut off and never pushes the page. */
export interface FrameRow {
  readonly height: number
  /** One cell takes the whole width. */
  readonly cells: readonly CellContent[]
  /** Stands in the middle of the row, on its bottom, or hangs from its top. */
  readonly align: 'top' | 'center' | 'bottom'
  /** Kept free at both sides of the last cell, where that differs from the frame's; twips. */
  readonly lastSideMargin?: number
}

/** An ornamental border, colour as `RRGGBB`. */
export interface FrameLine {
  readonly style: 'single' | 'double'
  /** Eighths of a point. */
  readonly size: number
  readonly color: string
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none }
const verticalAligns = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const

/** Two frames, one within the other; lengths in twips. */
export interface DoubleFrame {
  /** Widths of the columns inside the inner frame. */
  readonly columns: readonly number[]
  /** Between the frames. */
  readonly gap: number
  /** Kept free at both sides of each cell. */
  readonly sideMargin: number
  readonly outer: FrameLine
  readonly inner: FrameLine
}

/**
 * A frame within a frame around rows of exact height: one flat table whose narrow outer cells are the space between
 * the frames. Page borders are not drawn by every program, borders of a table are taken by some for lines between its
 * rows, and tables inside tables come out with holes; borders of cells come out the same everywhere.
 */
export function doubleFrame(frame: DoubleFrame, rows: readonly FrameRow[]): Table {
  const widths = [frame.gap, ...frame.columns, frame.gap]
  const outer = borderOf(frame.outer)
  const inner = borderOf(frame.inner)
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: frame.sideMargin, right: frame.sideMargin, marginUnitType: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      edgeRow({ top: outer, bottom: inner }),
      ...rows.map((row, index) => contentRow(row, index === 0, index === rows.length - 1)),
      edgeRow({ top: inner, bottom: outer }),
    ],
  })

  /** The space above or below the inner frame; its corners carry no inner line. */
  function edgeRow(lines: { readonly top: Line; readonly bottom: Line }): TableRow {
    const corner = { top: onlyOuter(lines.top), bottom: onlyOuter(lines.bottom) }
    return exactRow(frame.gap, [
      gapCell(frame.gap, { ...corner, left: outer, right: none }),
      gapCell(sum(frame.columns), { ...lines, left: none, right: none }, frame.columns.length),
      gapCell(frame.gap, { ...corner, left: none, right: outer }),
    ])
  }

  function onlyOuter(line: Line): Line {
    return line === outer ? outer : none
  }

  function contentRow(row: FrameRow, first: boolean, last: boolean): TableRow {
    const whole = row.cells.length === 1
    return exactRow(row.height, [
      gapCell(frame.gap, { top: none, bottom: none, left: outer, right: inner }),
      ...row.cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: whole ? sum(frame.columns) : (frame.columns[index] ?? 0), type: WidthType.DXA },
            ...(whole && frame.columns.length > 1 ? { columnSpan: frame.columns.length } : {}),
            verticalAlign: verticalAligns[row.align],
            ...(index === row.cells.length - 1 ? ownMargins(row.lastSideMargin) : {}),
            borders: {
              top: first ? inner : none,
              bottom: last ? inner : none,
              left: index === 0 ? inner : none,
              right: index === row.cells.length - 1 ? inner : none,
            },
            children: cell,
          }),
      ),
      gapCell(frame.gap, { top: none, bottom: none, left: inner, right: outer }),
    ])
  }
}

function ownMargins(side: number | undefined): Pick<ITableCellOptions, 'margins'> {
  return side === undefined ? {} : { margins: { left: side, right: side, marginUnitType: WidthType.DXA } }
}

type Line = IBorderOptions

function borderOf(line: FrameLine): Line {
  return { ...line, style: line.style === 'double' ? BorderStyle.DOUBLE : BorderStyle.SINGLE }
}

function exactRow(height: number, children: TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, height: { value: height, rule: HeightRule.EXACT }, children })
}

/** A cell of the space between the frames: nothing in it. */
function gapCell(width: number, borders: ITableCellBorders, span = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders,
    children: [spacer(pt(1))],
  })
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
