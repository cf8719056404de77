import { advanceWidths, type FontFace, lettersBeyondAscii, unitsPerEm } from './fontWidths.ts'

/** How a piece of text is set, as far as its width goes. Size in points. */
export interface Typeface {
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/** A line of Times New Roman is so much higher than its size, in single spacing. */
export const lineHeight = 1.16

const firstAscii = 0x20
const asciiCount = 95

/** As wide as the widest letter: what the font lacks (emoji, other scripts) is set in some other font. */
const unknownWidth = unitsPerEm

const markOfHorn = '\u031b'

/** Widths in one face, in units of the font. */
interface Widths {
  readonly letters: Map<string, number>
  /** Of words measured before: fitting a text measures each of its words at many sizes. */
  readonly words: Map<string, number>
}

const mostWordsKept = 20_000
const longestWordKept = 30

const tables = new Map<FontFace, Widths>()

function widthsOf(face: FontFace): Widths {
  let table = tables.get(face)
  if (!table) {
    const letters = new Map<string, number>()
    for (const [index, width] of advanceWidths[face].entries()) {
      const letter =
        index < asciiCount ? String.fromCharCode(firstAscii + index) : [...lettersBeyondAscii][index - asciiCount]
      if (letter) letters.set(letter, width)
    }
    table = { letters, words: new Map() }
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
  return (unitsOf(text, widthsOf(faceOf(typeface))) / unitsPerEm) * typeface.size * 20
}

function unitsOf(text: string, { letters, words }: Widths): number {
  const known = words.get(text)
  if (known !== undefined) return known
  let units = 0
  for (const letter of text.normalize('NFC').replace(/\t/g, ' ')) units += letterWidth(letter, letters)
  if (text.length > longestWordKept) return units
  if (words.size >= mostWordsKept) words.clear()
  words.set(text, units)
  return units
}
