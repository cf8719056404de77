import { advanceWidths, type FontFace, lettersBeyondAscii, unitsPerEm } from './fontWidths.ts'

/** How a piece of text is set, as far as its width goes. Size in points. */
export interface Typeface {
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
}

const firstAscii = 0x20
const asciiCount = 95

/** As wide as the widest letter: what the font lacks (emoji, other scripts) is set in some other font. */
const unknownWidth = unitsPerEm

const markOfHorn = '\u031b'

const tables = new Map<FontFace, Map<string, number>>()

function widthsOf(face: FontFace): Map<string, number> {
  let table = tables.get(face)
  if (!table) {
    const widths = advanceWidths[face]
    table = new Map<string, number>()
    for (const [index, width] of widths.entries()) {
      const letter =
        index < asciiCount ? String.fromCharCode(firstAscii + index) : [...lettersBeyondAscii][index - asciiCount]
      if (letter) table.set(letter, width)
    }
    tables.set(face, table)
  }
  return table
}

function faceOf(typeface: Typeface): FontFace {
  if (typeface.bold) return typeface.italic ? 'boldItalic' : 'bold'
  return typeface.italic ? 'italic' : 'regular'
}

function letterWidth(letter: string, table: Map<string, number>): number {
  const known = table.get(letter)
  if (known !== undefined) return known
  if (/^\p{M}$/u.test(letter)) return 0
  const [base = '', ...marks] = letter.normalize('NFD')
  const bare = marks.includes(markOfHorn) ? (base + markOfHorn).normalize('NFC') : base
  const width = table.get(bare === '\u00a0' ? ' ' : bare) ?? unknownWidth
  table.set(letter, width)
  return width
}

/** Width of one line of text in Times New Roman, in twips, not rounded. Tabs count as a space. */
export function lineWidth(text: string, typeface: Typeface): number {
  const table = widthsOf(faceOf(typeface))
  let units = 0
  for (const letter of text.normalize('NFC').replace(/\t/g, ' ')) units += letterWidth(letter, table)
  return (units / unitsPerEm) * typeface.size * 20
}
