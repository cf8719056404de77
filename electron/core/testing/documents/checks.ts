import { longestLine, wrapLines } from '../../drawing/measure/wrap.ts'
import type { ReadDocument, ReadParagraph, ReadRow } from './readDocument.ts'

const timesNewRoman = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'Times New Roman',
}

/** Paragraphs with exactly this text. */
export function withText(document: ReadDocument, text: string): ReadParagraph[] {
  return document.paragraphs.filter((paragraph) => paragraph.text === text)
}

/** The only paragraph with exactly this text; throws when there is none or more than one. */
export function theParagraph(document: ReadDocument, text: string): ReadParagraph {
  const [found, ...others] = withText(document, text)
  if (!found || others.length > 0) {
    throw new Error(`Expected one paragraph "${text}", found ${others.length + (found ? 1 : 0)}.`)
  }
  return found
}

/** How a paragraph looks, in the words of NĐ 30's table: size in points, cut, alignment. All its runs must agree. */
export function look(paragraph: ReadParagraph): { size: number; bold: boolean; italic: boolean; align: string } {
  const looks = new Set(paragraph.runs.map((run) => `${run.format.size}|${run.format.bold}|${run.format.italic}`))
  const [first] = paragraph.runs
  if (!first || looks.size > 1) throw new Error(`"${paragraph.text}" is not set in one way.`)
  const { size, bold, italic } = first.format
  return { size, bold, italic, align: paragraph.format.alignment }
}

/** Runs that are not in Times New Roman in all four slots, or not marked as Vietnamese. */
export function strangeRuns(document: ReadDocument): string[] {
  const headers = document.sections.flatMap((section) => section.header)
  return [...document.paragraphs, ...headers]
    .flatMap((paragraph) => paragraph.runs)
    .filter(
      ({ format }) => JSON.stringify(format.fonts) !== JSON.stringify(timesNewRoman) || format.language !== 'vi-VN',
    )
    .map((run) => run.text)
}

/** The row that holds a cell with this text. */
export function rowWith(document: ReadDocument, text: string): ReadRow {
  const row = document.tables
    .flatMap((table) => table.rows)
    .find((item) => item.cells.some((cell) => cell.text === text))
  if (!row) throw new Error(`No row has a cell "${text}".`)
  return row
}

/** Millimetres of a length in twips, to a tenth. */
export function inMillimetres(twips: number): number {
  return Math.round((twips / 1440) * 254) / 10
}

/** Length of the rule right after a paragraph in its cell or on the page, twips. */
export function ruleAfter(document: ReadDocument, paragraph: ReadParagraph, room: number): number {
  const rule = document.paragraphs[document.paragraphs.indexOf(paragraph) + 1]
  if (rule?.format.topBorder !== 'single') throw new Error(`No rule stands under "${paragraph.text}".`)
  return room - rule.format.left - rule.format.right
}

/** Width of the longest line of a paragraph as it wraps in its column, twips. */
export function printedWidth(paragraph: ReadParagraph, column: number): number {
  const typeface = look(paragraph)
  const room = column - paragraph.format.left - paragraph.format.right
  return longestLine(wrapLines(paragraph.text, typeface, room), typeface)
}
