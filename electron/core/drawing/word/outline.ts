import type { Paragraph } from 'docx'
import { upperVietnamese } from '../../../../shared/text/names.ts'
import { romanNumeral } from '../../../../shared/text/numbers.ts'
import { bodyLine, textLines } from './body.ts'
import { markLastText } from './ending.ts'
import { isBlank, paragraph } from './paragraphs.ts'

/** A part of a paper with its sections, titles as running text. */
export interface OutlinePart {
  readonly title: string
  /** A section without title has no heading. */
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
}

interface Line {
  readonly style: 'Part' | 'Item' | 'Body'
  readonly text: string
}

/**
 * A paper in parts: `I. TITLE` in bold capitals, within them `1. Title` in bold, and the text (NĐ 30, Phụ lục I,
 * mục II.6 and V, for papers laid out by parts and sections). What has no text is left out with its heading, and the
 * rest is numbered without gaps; the only section of a part that is left has a heading without number. The last text
 * closes with `./.` and stays on the page of the signature.
 *
 * @param opening paragraph before the first part; '' for none
 * @param closing paragraph after the last part; '' for none
 */
export function outline(opening: string, parts: readonly OutlinePart[], closing: string): Paragraph[] {
  const lines = [...bodyLines([opening]), ...partLines(parts), ...bodyLines([closing])]
  const closed = markLastText(lines.map((line) => (line.style === 'Body' ? line.text : '')))
  const last = lines.findLastIndex((line) => line.style === 'Body')
  return lines.map((line, index) =>
    line.style === 'Body' ? bodyLine(closed[index] ?? '', index === last) : paragraph(line.style, line.text),
  )
}

function partLines(parts: readonly OutlinePart[]): Line[] {
  return parts
    .map((part) => ({ title: part.title, lines: sectionLines(part.sections) }))
    .filter((part) => part.lines.length > 0)
    .flatMap((part, index): Line[] => [
      { style: 'Part', text: `${romanNumeral(index + 1)}. ${upperVietnamese(part.title)}` },
      ...part.lines,
    ])
}

function sectionLines(sections: OutlinePart['sections']): Line[] {
  const there = sections
    .map((section) => ({ title: section.title, lines: bodyLines(section.paragraphs) }))
    .filter((section) => section.lines.length > 0)
  const titled = there.filter((section) => !isBlank(section.title))
  return there.flatMap((section): Line[] => {
    if (isBlank(section.title)) return section.lines
    // A `1.` that no `2.` follows makes the reader look for it.
    const number = titled.length > 1 ? `${titled.indexOf(section) + 1}. ` : ''
    return [{ style: 'Item', text: `${number}${section.title}` }, ...section.lines]
  })
}

function bodyLines(texts: readonly string[]): Line[] {
  return textLines(texts).map((text) => ({ style: 'Body', text }))
}
