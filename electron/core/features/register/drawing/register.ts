import type { ISectionOptions, Paragraph } from 'docx'
import { formatDate } from '../../../../../shared/text/dates.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm } from '../../../drawing/measure/units.ts'
import { agencies } from '../../../drawing/word/head.ts'
import { paragraph, spacer } from '../../../drawing/word/paragraphs.ts'
import { registerSection, registerWidth } from '../../../drawing/word/sections.ts'
import { typefaceOf } from '../../../drawing/word/styles.ts'
import { type DataCell, type DataRow, dataTable } from '../../../drawing/word/tables.ts'
import type { RegisterInput } from '../inputs.ts'

type Entry = RegisterInput['entries'][number]

/** The ten columns of the form (NĐ 30, Phụ lục IV, mục II): heading, width in mm, and how their text stands. */
const columns = [
  { head: 'Số, ký hiệu văn bản', width: 25, centred: true, text: (entry: Entry) => entry.label },
  { head: 'Ngày tháng văn bản', width: 22, centred: true, text: (entry: Entry) => formatDate(entry.date) },
  {
    head: 'Tên loại và trích yếu nội dung văn bản',
    width: 58,
    centred: false,
    text: (entry: Entry) => entry.kindAndSubject,
  },
  { head: 'Người ký', width: 26, centred: false, text: (entry: Entry) => entry.signerName },
  { head: 'Nơi nhận văn bản', width: 37, centred: false, text: (entry: Entry) => entry.recipients },
  { head: 'Đơn vị, người nhận bản lưu', width: 22, centred: false, text: (entry: Entry) => entry.keeper },
  { head: 'Số lượng bản', width: 15, centred: true, text: (entry: Entry) => String(entry.copies ?? '') },
  { head: 'Ngày chuyển', width: 22, centred: true, text: (entry: Entry) => formatDate(entry.sentOn) },
  { head: 'Ký nhận', width: 20, centred: false, text: (entry: Entry) => entry.receivedBy },
  { head: 'Ghi chú', width: 20, centred: false, text: (entry: Entry) => entry.note },
] as const

/** The book of outgoing papers of a year: a cover, then the ten columns. */
export function register(input: RegisterInput): ISectionOptions[] {
  const widths = columnWidths(input.entries)
  const rows = input.entries.length === 0 ? [emptyRow()] : input.entries.map(entryRow)
  return [registerSection(cover(input), false), registerSection([dataTable(widths, heads(), rows)], true)]
}

/** A number with its symbol does not break; the column of subjects gives the room. */
function columnWidths(entries: readonly Entry[]): number[] {
  const widths = columns.map((column) => mm(column.width))
  const [numberWidth = 0] = widths
  const longest = Math.max(0, ...entries.map((entry) => lineWidth(entry.label, typefaceOf('RegisterCenter'))))
  const more = Math.min(mostForNumbers, Math.max(0, Math.ceil(longest + besideText) - numberWidth))
  const rest = registerWidth - widths.reduce((total, width) => total + width, 0)
  const changes: Readonly<Record<number, number>> = { 0: more, [subjectColumn]: -more, [columns.length - 1]: rest }
  return widths.map((width, index) => width + (changes[index] ?? 0))
}

const subjectColumn = columns.findIndex((column) => column.head.startsWith('Tên loại'))
const mostForNumbers = mm(15)
/** Side margins of a cell, and a little more for the rounding of a word processor. */
const besideText = mm(3.2)

/** Column headings with the numbers that the form gives them; both repeat on every page. */
function heads(): DataRow[] {
  return [
    { cells: columns.map((column) => ({ text: column.head, style: 'RegisterHead' })) },
    { cells: columns.map((_, index) => ({ text: `(${index + 1})`, style: 'RegisterCenter' })) },
  ]
}

function entryRow(entry: Entry): DataRow {
  return {
    cells: columns.map(
      (column): DataCell => ({
        text: column.text(entry),
        style: column.centred ? 'RegisterCenter' : 'RegisterText',
      }),
    ),
  }
}

function emptyRow(): DataRow {
  return { cells: columns.map(() => ({ text: '', style: 'RegisterText' })) }
}

/** Cover of the book (NĐ 30, Phụ lục IV): who keeps it, what it is, its year, and from when to when. */
function cover(input: RegisterInput): Paragraph[] {
  const days = input.entries.map((entry) => entry.date).sort()
  const [first] = days
  const last = days.at(-1)
  const range =
    first && last ? `Từ ngày ${formatDate(first)} đến ngày ${formatDate(last)}` : dotted('Từ ngày', 'đến ngày')
  return [
    spacer(mm(6)),
    ...agencies(input, registerWidth, mm(75)),
    spacer(mm(34)),
    paragraph('RegisterTitle', 'SỔ ĐĂNG KÝ VĂN BẢN ĐI'),
    paragraph('RegisterLine', [{ text: `Năm: ${input.year}`, bold: true }]),
    paragraph('RegisterLine', range),
    paragraph('RegisterLine', numberRange(input)),
    paragraph('RegisterLine', `Quyển số: ${dots}`),
  ]
}

const dots = '..............'

function dotted(from: string, to: string): string {
  return `${from} ${dots} ${to} ${dots}`
}

/** First and last number where the book holds a single series; several series have no common range. */
function numberRange(input: RegisterInput): string {
  const labels = input.entries.map((entry) => /^(\d+)\/(.+)$/.exec(entry.label))
  const numbers = labels.map((label) => Number(label?.[1] ?? Number.NaN))
  const symbols = new Set(labels.map((label) => label?.[2] ?? ''))
  // A number that stands twice was given by kind, before the ward changed its way of numbering.
  const oneSeries = symbols.size === 1 || (input.oneSeries === true && new Set(numbers).size === numbers.length)
  if (numbers.length === 0 || numbers.includes(Number.NaN) || !oneSeries) return dotted('Từ số', 'đến số')
  const padded = (number: number) => String(number).padStart(2, '0')
  return `Từ số ${padded(Math.min(...numbers))} đến số ${padded(Math.max(...numbers))}`
}
