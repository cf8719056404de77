import type { Paragraph, Table } from 'docx'
import { wrapLines } from '../measure/wrap.ts'
import { type Block, blockOf, type RowBlock, type TableBlock, type TextBlock } from './blocks.ts'
import { styleOf } from './styles.ts'
import { isTextStyle, type TextSetting } from './textSetting.ts'

/** Word and LibreOffice set a line of Times New Roman so much higher than its size. */
const lineHeight = 1.15

/** A paragraph leaves no single line on a page. */
const fewestTogether = 2

/** How a paper fills its pages. */
export interface PageCount {
  readonly pages: number
  /** Lines of text on the last page; tables are not counted. */
  readonly lastLines: number
}

/**
 * Fills pages with the blocks of a paper as a word processor does: a paragraph runs on with two lines at least, what is
 * kept with the next goes along, a row that may not split goes whole. Measured by the widths of the letters; a word
 * processor may come out a few points otherwise.
 *
 * @param page width and height of the text on a page, twips
 */
export function countPages(
  content: readonly (Paragraph | Table)[],
  page: { readonly width: number; readonly height: number },
  setting: TextSetting,
): PageCount {
  const blocks = content.map(blockOf).filter((block) => block !== undefined)
  let pages = 1
  let used = 0
  let lastLines = 0
  for (const [index, block] of blocks.entries()) {
    const together = chainHeight(blocks, index)
    if (used > 0 && used + together > page.height && together <= page.height) turn()
    if (block.kind === 'space') used += block.height
    else if (block.kind === 'text') placeText(block)
    else placeTable(block, index)
  }
  return { pages, lastLines }

  function turn(): void {
    pages += 1
    used = 0
    lastLines = 0
  }

  function placeText(block: TextBlock): void {
    const { lines, line, before, after } = measured(block, page.width, setting)
    const room = Math.floor((page.height - used - before) / line)
    if (lines <= room) {
      used += before + lines * line + after
      lastLines += lines
      return
    }
    // What stays is two lines at least, and so is what goes.
    const staying = Math.min(room, lines - fewestTogether)
    turn()
    let going = staying >= fewestTogether ? lines - staying : lines
    const fullPage = Math.max(fewestTogether, Math.floor(page.height / line))
    while (going > fullPage) {
      going -= Math.min(fullPage, going - fewestTogether)
      turn()
    }
    used += going * line + after
    lastLines += going
  }

  function placeTable({ rows }: TableBlock, place: number): void {
    const head = rows.filter((row) => row.isHead).reduce((sum, row) => sum + rowHeight(row, setting), 0)
    for (const [index, row] of rows.entries()) {
      const height = rowHeight(row, setting)
      const together = keptRows(rows, index, setting) + (lastIsKept(rows, index) ? chainHeight(blocks, place + 1) : 0)
      if (used + together > page.height && used > 0 && (!row.maySplit || together <= page.height / 3)) {
        turn()
        if (!row.isHead) used += head
      }
      used += height
      while (used > page.height) {
        const over = used - page.height
        turn()
        used = head + over
      }
    }
  }

  /** Whether this row and all after it are kept with what follows the table. */
  function lastIsKept(rows: readonly RowBlock[], from: number): boolean {
    return rows.slice(from).every((row) => row.keepNext)
  }

  /** Height of a block with all that it is kept with, up to the first lines of what ends the chain. */
  function chainHeight(all: readonly Block[], from: number): number {
    let height = 0
    for (const [index, block] of all.entries()) {
      if (index < from) continue
      const goesOn = keepsNext(block)
      height += goesOn || block.kind === 'table' ? wholeHeight(block) : leastHeight(block)
      if (!goesOn) break
    }
    return height
  }

  function keepsNext(block: Block): boolean {
    return block.kind === 'table' ? lastIsKept(block.rows, 0) : block.keepNext
  }

  function wholeHeight(block: Block): number {
    if (block.kind === 'space') return block.height
    if (block.kind === 'table') return keptRows(block.rows, 0, setting)
    const { lines, line, before, after } = measured(block, page.width, setting)
    return before + lines * line + after
  }

  function leastHeight(block: Block): number {
    if (block.kind !== 'text') return wholeHeight(block)
    const { lines, line, before } = measured(block, page.width, setting)
    // A paragraph of three lines cannot be split into two and two.
    return before + (lines <= fewestTogether + 1 ? lines : fewestTogether) * line
  }
}

/** Height of a row with those that it is kept with. */
function keptRows(rows: readonly RowBlock[], from: number, setting: TextSetting): number {
  let height = 0
  for (const row of rows.slice(from)) {
    height += rowHeight(row, setting)
    if (!row.keepNext) break
  }
  return height
}

function rowHeight(row: RowBlock, setting: TextSetting): number {
  const heights = row.cells.map(({ width, blocks }) =>
    blocks.reduce((sum, drawn) => {
      const block = blockOf(drawn)
      if (block?.kind === 'space') return sum + block.height
      if (block?.kind !== 'text') return sum
      const { lines, line, before, after } = measured(block, width, setting)
      return sum + before + lines * line + after
    }, 0),
  )
  return row.margins + Math.max(0, ...heights)
}

/** Lines that a text takes in a column of so many twips. */
export function linesOf(block: TextBlock, width: number, setting: TextSetting): number {
  return measured(block, width, setting).lines
}

interface Measured {
  readonly lines: number
  /** Height of a line. */
  readonly line: number
  readonly before: number
  readonly after: number
}

function measured(block: TextBlock, width: number, setting: TextSetting): Measured {
  const style = styleOf(block.style)
  const { size, line } = isTextStyle(block.style) ? setting : { size: style.size, line: style.line ?? 240 }
  const typeface = { ...style, size }
  const text = indented(block.text, style.firstLine ?? 0, size)
  return {
    lines: wrapLines(text, typeface, Math.max(1, width - block.sides)).length,
    line: size * 20 * lineHeight * (line / 240),
    before: block.before ?? style.before ?? 0,
    after: style.after ?? 0,
  }
}

/**
 * The text with spaces that do not break in place of the indent of its first line; a space is a quarter of its size.
 */
function indented(text: string, firstLine: number, size: number): string {
  return '\u00a0'.repeat(Math.round(firstLine / (size * 5))) + text
}
