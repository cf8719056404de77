import { PdfFile } from './pdfFile.ts'
import { fontsOf, type PrintedFont } from './pdfFonts.ts'

/** A place on a page in millimetres from its upper left corner. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Text that was drawn at one go: a line of a cell, a word in bold. */
export interface PrintedPiece {
  readonly text: string
  /** Names of its fonts; several where the letters of a face come in several files. */
  readonly fonts: ReadonlySet<string>
  /** Where the first of its letters stands, and where the last. */
  readonly start: Place
  readonly end: Place
  /** Which way it reads on the page. */
  readonly reads: 'right' | 'up' | 'other'
}

export interface PrintedPage {
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly pieces: readonly PrintedPiece[]
}

/** The pages of a PDF that Chromium printed, with all their text. Reads what Chromium writes and nothing else. */
export function readPages(pdf: Buffer): PrintedPage[] {
  const file = new PdfFile(pdf)
  return file.pages().map((page) => {
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)
    if (!box) throw new Error('a page of the PDF has no size')
    const [width, height] = [millimetres(Number(box[1])), millimetres(Number(box[2]))]
    refuseText(file, page)
    const drawn = drawnPieces(file.stream(file.reference(page, 'Contents')), fontsOf(file, page))
    const onPage = ({ x, y }: Place): Place => ({ x: millimetres(x), y: height - millimetres(y) })
    return {
      width,
      height,
      pieces: drawn.map(({ start, end, ...piece }) => ({ ...piece, start: onPage(start), end: onPage(end) })),
    }
  })
}

/** A change of place as PDF writes it: a b c d e f, by which (x, y) goes to (ax + cy + e, bx + dy + f). */
type Matrix = readonly [number, number, number, number, number, number]
const unchanged: Matrix = [1, 0, 0, 1, 0, 0]

/** What Chromium writes of text and of where it stands. */
const operators =
  /(?:^|\s)(?:(q|Q|BT)(?=\s)|((?:-?[\d.]+ ){6})(cm|Tm)\b|\/(F\d+) [\d.]+ Tf\b|(-?[\d.]+) (-?[\d.]+) Td\b|<([\dA-F]*)> Tj\b)/g
/** Other ways to write text and to space it, which it does not use. */
const otherOperators = /\sT[JDLcswz*]\s|\) Tj\s/

/** Pictures within a page may hold text too; what is printed here has none, and none is to be overlooked. */
function refuseText(file: PdfFile, page: string): void {
  const pictures = /\/XObject <<([^>]*)>>/.exec(page)?.[1] ?? ''
  for (const [, id = ''] of pictures.matchAll(/ (\d+) 0 R/g)) {
    const isDrawing = /\/Subtype \/Form/.test(file.object(id))
    if (isDrawing && /(^|\s)BT\s/.test(file.stream(id))) throw new Error('text in a picture of the PDF')
  }
}

/** The pieces of a drawing; places in points from its lower left corner. */
function drawnPieces(drawing: string, fonts: ReadonlyMap<string, PrintedFont>): PrintedPiece[] {
  if (otherOperators.test(drawing)) throw new Error('text in a PDF that is not written as Chromium writes it')
  const pieces: PrintedPiece[] = []
  const kept: Matrix[] = []
  let page = unchanged
  let line = unchanged
  let font: PrintedFont | undefined
  /** Where the piece in hand was begun: what follows from the same place in another font belongs to it. */
  let begun = ''
  for (const [, step, numbers, matrix, call, x, y, glyphs] of drawing.matchAll(operators)) {
    if (step === 'q') kept.push(page)
    if (step === 'Q') page = kept.pop() ?? unchanged
    if (step === 'BT') font = undefined
    if (matrix === 'cm') page = within(matrixOf(numbers), page)
    if (matrix === 'Tm') {
      line = matrixOf(numbers)
      const place = within(line, page).join(' ')
      if (place !== begun) pieces.push(emptyPiece)
      begun = place
    }
    if (call !== undefined) font = fonts.get(call)
    if (x !== undefined && y !== undefined) line = within([1, 0, 0, 1, Number(x), Number(y)], line)
    if (glyphs !== undefined) {
      if (!font) throw new Error(`text in an unknown font: ${glyphs}`)
      pieces.push(withGlyphs(pieces.pop() ?? emptyPiece, glyphs, font, within(line, page)))
    }
  }
  return pieces.filter(({ text }) => text !== '')
}

const emptyPiece: PrintedPiece = {
  text: '',
  fonts: new Set(),
  start: { x: 0, y: 0 },
  end: { x: 0, y: 0 },
  reads: 'other',
}

function withGlyphs(piece: PrintedPiece, glyphs: string, font: PrintedFont, at: Matrix): PrintedPiece {
  const text = (glyphs.match(/.{4}/g) ?? []).map((glyph) => font.letters.get(glyph) ?? '\ufffd').join('')
  const place = { x: at[4], y: at[5] }
  return {
    text: piece.text + text,
    fonts: new Set([...piece.fonts, font.name]),
    start: piece.text === '' ? place : piece.start,
    end: place,
    reads: directionOf(at),
  }
}

function directionOf([a, b]: Matrix): PrintedPiece['reads'] {
  if (a > 0 && Math.abs(b) < a / 1000) return 'right'
  return b > 0 && Math.abs(a) < b / 1000 ? 'up' : 'other'
}

function matrixOf(numbers = ''): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.trim().split(' ').map(Number)
  return [a, b, c, d, e, f]
}

/** The first change, then the second. */
function within([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

function millimetres(points: number): number {
  return (points * 25.4) / 72
}
