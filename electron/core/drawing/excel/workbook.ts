import writeExcelFile, { type CellObject, type Row, type SheetData } from 'write-excel-file/node'
import { getCellAddress } from 'write-excel-file/utility'
import type { Table, TableCell } from '../../../../shared/model/tables.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../../shared/text/names.ts'
import { shownText, textCell, toCell } from './cells.ts'
import { type SheetWidths, sheetWidths } from './columnWidths.ts'
import { guardFeature, propertiesFeature, setupFeature } from './features.ts'
import { bodyFont } from './font.ts'
import { sheetRows } from './longTexts.ts'
import { rowHeight } from './rowHeights.ts'
import { sheetNames } from './sheetNames.ts'
import type { SheetSetup } from './sheetXml.ts'
import type { WorkbookInput } from './workbookInput.ts'

/** One sheet as the writer takes it, with what is added to its XML. */
interface DrawnSheet {
  readonly setup: SheetSetup
  readonly data: SheetData
  readonly widths: readonly number[]
}

const contents = 'Mục lục'
const font = { fontFamily: bodyFont.family, fontSize: bodyFont.size }
const ink = '#1B2430'
const navy = '#14375E'
const line = '#B9B4A7'
const headFill = '#ECE8DE'

/**
 * An Excel workbook (.xlsx): a sheet of contents, then a sheet a table. The header is row 1, so that other programs
 * read a sheet as it is; sums stand below an empty row, outside of what is filtered and sorted.
 *
 * Every cell is plain text, a number or a day: there is no formula in the file.
 */
export async function drawWorkbook(input: WorkbookInput): Promise<Uint8Array> {
  const [contentsName = contents, ...names] = sheetNames([contents, ...input.tables.map((table) => table.title)])
  const sheets = [
    contentsSheet(input, contentsName, names),
    ...input.tables.map((table, index) => tableSheet(input, table, names[index] ?? table.id)),
  ]
  const written = writeExcelFile(
    sheets.map(({ setup, data, widths }) => ({
      data,
      sheet: setup.name,
      columns: widths.map((width) => ({ width })),
    })),
    {
      ...font,
      features: [
        setupFeature(sheets.map((sheet) => sheet.setup)),
        guardFeature(),
        propertiesFeature(`${input.title}, ${input.organization}`, input.organization),
      ],
    },
  )
  return new Uint8Array(await written.toBuffer())
}

function contentsSheet(input: WorkbookInput, name: string, names: readonly string[]): DrawnSheet {
  const above: SheetData = [
    [styled(textCell(input.title), { fontSize: 16, fontWeight: 'bold', textColor: ink, wrap: false, height: 24 })],
    [styled(textCell(input.organization), { wrap: false, height: 17 })],
    [styled(textCell(`Kỳ số liệu: ${input.periodName}`), { wrap: false, height: 17 })],
    [styled(textCell(`Lập lúc ${formatDateTime(input.madeAt)}`), { wrap: false, height: 17 })],
    ...(input.note === '' ? [] : [note(input.note)]),
    [],
  ]
  const widths = [7, 32, 42, 11]
  const rows = input.tables.map((table, index): Row => {
    const link = {
      borderStyle: 'thin',
      borderColor: line,
      textColor: navy,
      textDecoration: { underline: true },
    } as const
    const height = rowHeight(['', names[index] ?? '', table.title, ''], widths)
    return [
      { ...body(index + 1, 'count'), align: 'center', height },
      styled(textCell(names[index] ?? ''), link),
      body(table.title, 'text'),
      body(table.rows.length, 'count'),
    ]
  })
  const head = ['STT', 'Trang tính', 'Nội dung', 'Số dòng'].map((label) => ({ ...header(label), height: 20 }))
  return {
    data: [...above, head, ...rows],
    widths,
    setup: {
      name,
      landscape: false,
      headerRow: null,
      filter: null,
      heading: '',
      footing: input.organization,
      links: names.map((sheet, index) => ({ cell: getCellAddress(above.length + 1 + index, 1), sheet })),
    },
  }
}

/** A sentence across the page. */
function note(text: string): Row {
  const height = rowHeight([text], [88], { italic: true })
  return [styled(textCell(text), { columnSpan: 4, fontStyle: 'italic', height }), null, null, null]
}

function tableSheet(input: WorkbookInput, table: Table, name: string): DrawnSheet {
  const { landscape, columns }: SheetWidths = sheetWidths(table)
  const kindOf = (index: number) => table.columns[index]?.kind ?? 'text'
  const heightOf = (row: readonly TableCell[], bold: boolean) =>
    rowHeight(
      row.map((value, index) => shownText(value, kindOf(index))),
      columns,
      { bold },
    )
  const laid = table.columns.map(({ kind }, index) => ({
    kind,
    width: columns[index] ?? 10,
    serial: isSerial(table, index),
  }))
  const rows = table.rows
    .flatMap((row) => sheetRows(row, laid))
    .map((row): Row => {
      const height = heightOf(row, false)
      return row.map((value, index) => ({ ...body(value, kindOf(index)), ...serialAlignment(table, index), height }))
    })
  const { total } = table
  const sums = total?.map((value, index) => ({ ...sum(value, kindOf(index)), height: heightOf(total, true) }))
  const labels = table.columns.map((column) => column.label)
  const headHeight = rowHeight(labels, filtered(columns), { bold: true })
  const head = labels.map((label) => ({ ...header(label), height: headHeight }))
  const lastCell = getCellAddress(rows.length, table.columns.length - 1)
  return {
    data: [
      head,
      ...rows,
      ...(sums ? [[], sums] : []),
      ...(table.note === undefined ? [] : [[], [noteUnder(table.note)]]),
    ],
    widths: columns,
    setup: {
      name,
      landscape,
      headerRow: 1,
      filter: `A1:${lastCell}`,
      heading: `${table.title}, ${input.periodName}`,
      footing: input.organization,
      links: [],
    },
  }
}

/** What the button of the filter leaves of each column. */
function filtered(widths: readonly number[]): number[] {
  return widths.map((width) => width - 3)
}

/** What the sums leave out, under them: it may run over the empty cells beside it. */
function noteUnder(note: string): CellObject {
  return styled(textCell(capitalizeFirst(note)), { fontStyle: 'italic', wrap: false })
}

type Style = Omit<CellObject, 'value' | 'type' | 'format'>

function styled(cell: CellObject, style: Style): CellObject {
  return { alignVertical: 'top', wrap: true, ...cell, ...style }
}

function header(label: string): CellObject {
  return styled(textCell(label), {
    fontWeight: 'bold',
    textColor: ink,
    backgroundColor: headFill,
    alignVertical: 'center',
    align: 'center',
    borderStyle: 'thin',
    borderColor: line,
  })
}

type Kind = Table['columns'][number]['kind']

function body(value: TableCell, kind: Kind): CellObject {
  return styled(toCell(value, kind) ?? {}, { borderStyle: 'thin', borderColor: line, ...alignment(kind) })
}

function sum(value: TableCell, kind: Kind): CellObject {
  const edges = { topBorderStyle: 'medium', topBorderColor: ink } as const
  return styled(toCell(value, kind) ?? {}, { ...edges, fontWeight: 'bold', ...alignment(kind) })
}

/** Serial numbers stand in the middle, away from the text beside them. */
function serialAlignment(table: Table, index: number): Style {
  return isSerial(table, index) ? { align: 'center' } : {}
}

function isSerial(table: Table, index: number): boolean {
  return index === 0 && table.columns[0]?.label === 'TT'
}

/** Numbers stand right by themselves; days stand in the middle of their column. */
function alignment(kind: Kind): Style {
  return kind === 'date' || kind === 'datetime' ? { align: 'center' } : {}
}
