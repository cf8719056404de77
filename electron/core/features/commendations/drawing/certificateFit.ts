import { withoutAchievementLabel } from '../../../../../shared/text/labels.ts'
import { lowerFirst } from '../../../../../shared/text/names.ts'
import { recipientName } from '../../../../../shared/text/recipientName.ts'
import { lineHeight, type Typeface } from '../../../drawing/measure/metrics.ts'
import { mm, pt } from '../../../drawing/measure/units.ts'
import { wholeWordsWidth, wrapLines } from '../../../drawing/measure/wrap.ts'
import type { Certificate } from '../inputs.ts'
import { lineRoom, middleGap, rowHeights } from './certificatePage.ts'

/** An achievement in large letters keeps to a narrower block: easier to read, and clear of the frame. */
const narrowRoom = mm(200)
const smallestNarrow = 16

/** Measured widths are trusted but for a hair: word processors round. */
const safety = 1.01
const step = 0.5

/** How a part of a certificate is set: size in points; `fits` is false where the smallest size is too large. */
export interface Fit {
  readonly size: number
  readonly largest: number
  readonly fits: boolean
  /** Twips. */
  readonly height: number
  /** Text that fits at this size, about, in characters. */
  readonly capacity: number
}

/** Sizes to try, from the largest down, with the lines that they may take. */
interface Rule {
  readonly face: Omit<Typeface, 'size'>
  readonly tries: readonly { readonly from: number; readonly to: number; readonly lines: number }[]
}

/** One line while it stays large; then two lines, smaller. */
const nameRule: Rule = {
  face: { bold: true },
  tries: [
    { from: 30, to: 22, lines: 1 },
    { from: 24, to: 15, lines: 2 },
  ],
}
const descriptionRule: Rule = {
  face: {},
  tries: [
    { from: 17, to: 14, lines: 1 },
    { from: 15, to: 11.5, lines: 2 },
  ],
}
const authorityRule: Rule = {
  face: { bold: true },
  tries: [
    { from: 20, to: 15, lines: 1 },
    { from: 17, to: 10, lines: 2 },
  ],
}
const formRule: Rule = {
  face: { bold: true },
  tries: [
    { from: 46, to: 24, lines: 1 },
    { from: 24, to: 13, lines: 2 },
  ],
}
const achievement = { largest: 18, smallest: 11.5 } as const

/** Size of the awarding title. */
export function fitAuthority(text: string): Fit {
  return fitByRule(text, authorityRule)
}

/** Size of the name of the award. */
export function fitForm(text: string): Fit {
  return fitByRule(text, formRule)
}

/** Sizes of what differs from one certificate to the next. The achievement takes the height that the rest leaves. */
export interface CertificateFit {
  readonly name: Fit
  readonly description: Fit
  readonly achievement: Fit
}

/** Computes the sizes by text widths alone, so that a check before printing and the page itself agree. */
export function fitCertificate(texts: { name: string; description: string; achievement: string }): CertificateFit {
  const name = fitByRule(texts.name, nameRule)
  const description = texts.description === '' ? none : fitByRule(texts.description, descriptionRule)
  const left = rowHeights.middle - name.height - description.height - 3 * middleGap
  return { name, description, achievement: fitByHeight(texts.achievement, left) }
}

const none: Fit = { size: 17, largest: 17, fits: true, height: 0, capacity: 0 }

function fitByRule(text: string, rule: Rule): Fit {
  const largest = rule.tries[0]?.from ?? 0
  let smallest = largest
  let lines = 1
  for (const attempt of rule.tries) {
    for (let size = attempt.from; size >= attempt.to; size -= step) {
      const taken = linesAt(text, { ...rule.face, size }, lineRoom)
      if (taken.length <= attempt.lines) {
        return { size, largest, fits: true, height: heightOf(taken.length, size), capacity: text.length }
      }
      smallest = size
      lines = attempt.lines
    }
  }
  return {
    size: smallest,
    largest,
    fits: false,
    height: heightOf(lines, smallest),
    capacity: capacityOf(linesAt(text, { ...rule.face, size: smallest }, lineRoom), lines),
  }
}

function fitByHeight(text: string, height: number): Fit {
  const { largest, smallest } = achievement
  for (let size: number = largest; size >= smallest; size -= step) {
    const needed = heightOf(linesAt(text, { size }, achievementRoom(size)).length, size)
    if (needed <= height) return { size, largest, fits: true, height: needed, capacity: text.length }
  }
  const lines = Math.max(1, Math.floor(height / heightOf(1, smallest)))
  const capacity = capacityOf(linesAt(text, { size: smallest }, lineRoom), lines)
  return { size: smallest, largest, fits: false, height, capacity }
}

/** Long text need not be broken into lines to see that it is far too long. */
const longestWorthWrapping = 6000

function linesAt(text: string, typeface: Typeface, width: number): string[] {
  return wrapLines(text.slice(0, longestWorthWrapping), typeface, width / safety)
}

function capacityOf(lines: readonly string[], count: number): number {
  return lines.slice(0, count).join(' ').length
}

function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * pt(size * lineHeight))
}

function achievementRoom(size: number): number {
  return size >= smallestNarrow ? narrowRoom : lineRoom
}

/** Indent at both sides, twips, that sets a text of several lines as an even block. */
export function evenIndent(text: string, typeface: Typeface, part: keyof CertificateFit): number {
  const width = part === 'achievement' ? achievementRoom(typeface.size) : lineRoom
  const even = wholeWordsWidth(text.slice(0, longestWorthWrapping), typeface, width / safety) * safety
  return Math.max(0, Math.floor((lineRoom - Math.min(even, width)) / 2))
}

/** The three texts as the certificate prints them. */
export function printedTexts(certificate: Certificate): { name: string; description: string; achievement: string } {
  return {
    name: recipientName(certificate),
    description: certificate.description,
    achievement: achievementLine(certificate.achievement),
  }
}

/** All certificates of a pile say "Đã có thành tích …", however it was typed; the rest of the text stays as it is. */
function achievementLine(typed: string): string {
  const text = withoutAchievementLabel(typed)
  if (text === '' || /^(đã|vì)\s/iu.test(text)) return text
  if (/^có\s/iu.test(text)) return `Đã ${lowerFirst(text)}`
  if (/^thành tích\s/iu.test(text)) return `Đã có ${lowerFirst(text)}`
  return /^\p{Ll}/u.test(text) ? `Đã có thành tích ${text}` : `Đã có thành tích: ${text}`
}
