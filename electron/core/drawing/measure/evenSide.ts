import { cleanText } from '../../../../shared/text/clean.ts'
import type { Typeface } from './metrics.ts'
import { mm } from './units.ts'
import { wholeWordsWidth } from './wrap.ts'

/**
 * Indent at both sides, twips, at which the lines of a centred text come out even, as few as they can be; nothing for
 * a single line.
 *
 * @param room for the text, twips
 */
export function evenSide(text: string, typeface: Typeface, room: number): number {
  return sideOf(room, wholeWordsWidth(cleanText(text), typeface, room))
}

/**
 * Indent at both sides of text so wide in its room, twips: a little less than is left, so that a rounding in a word
 * processor does not move a word.
 */
export function sideOf(room: number, width: number): number {
  return Math.max(0, Math.floor((room - width - mm(1)) / 2))
}
