import { cleanLine } from '../text/clean.ts'
import type { Pen } from './pen.ts'

/**
 * A name in lines that fit: broken at spaces; what goes beyond the last line is cut, at a space if one is near, and
 * ends in `…`. A word too long for a line is cut the same way.
 *
 * @param room width of a line, points
 */
export function nameLines(name: string, pen: Pen, size: number, room: number, mostLines: number): string[] {
  const fits = (text: string) => pen.widthOf(text, size) <= room
  const lines: string[] = []
  let words = cleanLine(name).split(' ')
  while (words.length > 0) {
    const rest = words.join(' ')
    if (fits(rest)) return [...lines, rest]
    let taken = 1
    while (taken < words.length && fits(words.slice(0, taken + 1).join(' '))) taken += 1
    const line = words.slice(0, taken).join(' ')
    if (lines.length === mostLines - 1 || !fits(line)) return [...lines, cut(rest, fits)]
    lines.push(line)
    words = words.slice(taken)
  }
  return lines
}

/** True where the whole name stands within the room, broken at spaces alone. */
export function nameFits(name: string, pen: Pen, size: number, room: number, mostLines: number): boolean {
  return nameLines(name, pen, size, room, mostLines).join(' ') === cleanLine(name)
}

function cut(text: string, fits: (text: string) => boolean): string {
  const letters = Array.from(text)
  let kept = letters.length
  while (kept > 1 && !fits(`${letters.slice(0, kept).join('')}…`)) kept -= 1
  const shown = letters.slice(0, kept).join('')
  const space = shown.lastIndexOf(' ')
  // Half a word more says more than the space saved, unless next to nothing of the word is there.
  const whole = space > 0 && shown.length - space <= 3 ? shown.slice(0, space) : shown
  return `${whole.replace(/[\s,;:–-]+$/, '')}…`
}
