import { partedCompounds } from './compounds.ts'
import { lineWidth, type Typeface } from './metrics.ts'
import { mm } from './units.ts'

/**
 * Breaks text into lines as a word processor does: at spaces, as much on a line as fits; a word wider than the line
 * is broken inside. Line breaks in the text are kept.
 *
 * @param width room for a line, in twips
 */
export function wrapLines(text: string, typeface: Typeface, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapParagraph(line, typeface, width))
}

function wrapParagraph(text: string, typeface: Typeface, width: number): string[] {
  const space = lineWidth(' ', typeface)
  const lines: string[] = []
  let line: string | null = null
  let used = 0
  const put = (word: string, wordWidth: number) => {
    if (line !== null && used + space + wordWidth > width) {
      lines.push(line)
      line = word
      used = wordWidth
    } else {
      used += line === null ? wordWidth : space + wordWidth
      line = line === null ? word : `${line} ${word}`
    }
  }
  // Each space parts words, so that several in a row (room to write a number) keep their width.
  for (const word of text.split(/[ \t]/)) {
    const wordWidth = lineWidth(word, typeface)
    if (wordWidth <= width) put(word, wordWidth)
    else for (const piece of breakWord(word, typeface, width)) put(piece, lineWidth(piece, typeface))
  }
  return [...lines, line ?? '']
}

/** Pieces of a word wider than a line. */
function breakWord(word: string, typeface: Typeface, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const letter of word) {
    const letterWidth = lineWidth(letter, typeface)
    if (piece !== '' && used + letterWidth > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += letter
    used += letterWidth
  }
  return [...pieces, piece]
}

/** Width of the longest line, in twips. */
export function longestLine(lines: readonly string[], typeface: Typeface): number {
  return Math.max(0, ...lines.map((line) => lineWidth(line, typeface)))
}

/**
 * The narrowest width at which the text still takes as few lines as at full width: a centred name of several lines
 * then looks even instead of leaving one word on the last line.
 */
export function balancedWidth(text: string, typeface: Typeface, width: number): number {
  const fewest = wrapLines(text, typeface, width).length
  return fewest === 1 ? width : narrowestWidth(text, typeface, [width / 2, width], fewest)
}

/** The narrowest width between these two at which the text takes no more than so many lines. */
function narrowestWidth(
  text: string,
  typeface: Typeface,
  [least, most]: readonly [number, number],
  lines: number,
): number {
  let low = least
  let high = most
  while (high - low > 10) {
    const middle = (low + high) / 2
    if (wrapLines(text, typeface, middle).length <= lines) high = middle
    else low = middle
  }
  return high
}

/** Widths are tried in steps of a millimetre, which a word processor may measure otherwise by. */
const step = mm(1)

/** A last line shorter than this share of the longest one looks like a leftover. */
const leastLastLine = 0.4

/** One more line is worth it only to keep a word or a name whole. */
const costOfLine = 0.75

/** Trying other widths takes time; a text of more lines than this is no title. */
const mostLinesOfTitle = 8

/**
 * {@link balancedWidth}, a little wider, or with one line more, where lines would part a compound word or a name
 * (`xây | dựng`, `Phan | Rang`) and another width keeps it together. The text itself stays as it is: with no-break
 * spaces nobody would find its words in Word.
 *
 * @param extraLine whether there is room for a line more than the text takes
 */
export function wholeWordsWidth(text: string, typeface: Typeface, width: number, extraLine = false): number {
  const balanced = balancedWidth(text, typeface, width)
  const fewest = wrapLines(text, typeface, width).length
  const partedAtWidth = new Map<number, number>()
  let best = { width: balanced, cost: fewest > mostLinesOfTitle ? 0 : partedAt(balanced) }
  for (let wider = balanced + step; best.cost > 0 && wider <= width; wider += step) tryWidth(wider, 0)
  if (!extraLine || best.cost <= costOfLine) return best.width
  const narrowest = narrowestWidth(text, typeface, [0, balanced], fewest + 1)
  for (let wider = narrowest; best.cost > costOfLine && wider < balanced; wider += step) tryWidth(wider, costOfLine)
  return best.width

  function tryWidth(tried: number, more: number): void {
    const cost = partedAt(tried) + more
    if (cost < best.cost && isEven(tried)) best = { width: tried, cost }
  }
  function partedAt(room: number): number {
    return Math.max(parted(room), parted(room + step))
  }
  /** Each width is asked for twice: as it is, and a step beside the one before. */
  function parted(room: number): number {
    const known = partedAtWidth.get(room)
    if (known !== undefined) return known
    const count = partedCompounds(wrapLines(text, typeface, room))
    partedAtWidth.set(room, count)
    return count
  }
  function isEven(room: number): boolean {
    const lines = wrapLines(text, typeface, room)
    return lineWidth(lines.at(-1) ?? '', typeface) >= leastLastLine * longestLine(lines, typeface)
  }
}
