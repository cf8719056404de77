import type { Paragraph } from 'docx'
import { sideOf } from '../measure/evenSide.ts'
import { longestLine, wholeWordsWidth, wrapLines } from '../measure/wrap.ts'
import { centredRule, type ParagraphChange, paragraph } from './paragraphs.ts'
import { plainText } from './runs.ts'
import { type StyleId, typefaceOf } from './styles.ts'

/** A rule is 1/3 to 1/2 of the line above it (NĐ 30, Phụ lục I, mục II.2 and II.5). */
const ruleShare = 0.4

/** Centred text, and how long its longest line is, twips. */
export interface EvenLine {
  readonly paragraph: Paragraph
  readonly longest: number
}

/**
 * Centred text whose lines come out even, by indents at both sides: no single word is left on the last line, and no
 * compound word is parted where it can be helped.
 *
 * @param room for the text, twips
 */
export function evenLine(style: StyleId, text: string, room: number, change: ParagraphChange = {}): EvenLine {
  return evenLineWithin(style, text, room, 0, change)
}

/**
 * {@link evenLine} that keeps clear of both edges.
 *
 * @param margin kept free at each side of the room, twips
 */
export function evenLineWithin(
  style: StyleId,
  text: string,
  room: number,
  margin: number,
  change: ParagraphChange = {},
): EvenLine {
  const typeface = typefaceOf(style)
  const inner = room - 2 * margin
  const width = wholeWordsWidth(plainText(text), typeface, inner, true)
  const longest = longestLine(wrapLines(plainText(text), typeface, width), typeface)
  return { paragraph: paragraph(style, text, { ...bothSides(margin + sideOf(inner, width)), ...change }), longest }
}

/** The change of a paragraph that keeps so much free at both sides, twips. */
export function bothSides(side: number): Pick<ParagraphChange, 'indent'> {
  return side > 0 ? { indent: { left: side, right: side } } : {}
}

/** The rule under centred text. */
export function ruleUnder(longest: number, room: number, change: ParagraphChange = {}): Paragraph {
  return centredRule(longest * ruleShare, room, change)
}
