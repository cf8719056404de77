import type { Paragraph } from 'docx'
import { mm, pt, textWidth } from '../measure/units.ts'
import { evenLineWithin, ruleUnder } from './evenLine.ts'
import { isBlank, paragraph, spacer } from './paragraphs.ts'

/** A subject keeps clear of the margins by so much on each side. */
const sideRoom = mm(8)

/**
 * Name of the kind of paper in capitals, subject, and the rule beneath (NĐ 30, Phụ lục I, mục II.5).
 *
 * @param kind `BIÊN BẢN`
 * @param subject trích yếu; '' leaves it out with its rule
 */
export function titleBlock(kind: string, subject: string): Paragraph[] {
  if (isBlank(subject)) return [paragraph('Kind', kind), gap()]
  const line = evenLineWithin('Subject', subject, textWidth, sideRoom)
  return [paragraph('Kind', kind), line.paragraph, ruleUnder(line.longest, textWidth, { keepNext: true }), gap()]
}

function gap(): Paragraph {
  return spacer(pt(12), { keepNext: true })
}
