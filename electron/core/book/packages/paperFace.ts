import { readFile } from 'node:fs/promises'
import ranges from '@fontsource/tinos/unicode.json' with { type: 'json' }
import { drawingPartPath } from '../../drawing/charts/drawingParts.ts'

/**
 * What the index page is set in where it looks like a paper: Times New Roman where the machine has it, else the face of
 * the same widths that {@link paperFaceRules} puts into the page. Nothing else in the page names a font of papers.
 */
export const paperFamily = '"Times New Roman", Tinos, serif'

/** The pieces of the face by the letters in them. What two of them hold is looked up in the first. */
const pieces = ['latin', 'vietnamese', 'latin-ext'] as const
type Piece = (typeof pieces)[number]

/** The index page has no slanted text. */
const weights = [400, 700] as const

/**
 * Style rules that hold the face itself. A file beside the page would not do: to a browser each file of a disk is a
 * stranger to any other, and it takes no font from a stranger. Only pieces with a letter of the text are in them: those
 * for Vietnamese take some 70 kB, that for letters of other peoples (`Siu Blơ̆č`, `Y Bhăm Niê`) three times as much.
 *
 * @param text all letters that the page may show
 */
export async function paperFaceRules(text: string): Promise<string> {
  const used = new Set(Array.from(text, (letter) => pieces.find((piece) => holds(piece, letter))))
  const wanted = pieces.filter((piece) => used.has(piece)).reverse()
  const rules = wanted.flatMap((piece) => weights.map((weight) => faceRule(piece, weight)))
  return (await Promise.all(rules)).join('\n')
}

/** Where the letters of two rules overlap, a browser asks the later one first. */
async function faceRule(piece: Piece, weight: (typeof weights)[number]): Promise<string> {
  const file = await readFile(drawingPartPath(`tinos-${piece}-${weight}.woff2`))
  const source = `url(data:font/woff2;base64,${file.toString('base64')}) format("woff2")`
  return `@font-face { font-family: Tinos; font-weight: ${weight}; src: ${source}; unicode-range: ${ranges[piece]}; }`
}

/** Whether a letter is in a range such as `U+0102-0103,U+20AB`. */
function holds(piece: Piece, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0
  return ranges[piece].split(',').some((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-')
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16)
  })
}
