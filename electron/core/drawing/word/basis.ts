import type { Paragraph } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { withoutClosingMarks, withoutMark } from '../../../../shared/text/labels.ts'
import { paragraph } from './paragraphs.ts'

/** The text without the mark that closes it. */
export function withoutClosingMark(text: string): string {
  return withoutClosingMarks(cleanText(text)).trimEnd()
}

/**
 * Legal basis: each citation on its own line in italics without a dash, closed by `;`, the last by `.` (NĐ 30, Phụ lục
 * I, mục II.6).
 */
export function legalBasis(citations: readonly string[]): Paragraph[] {
  return citations.map((citation, index) =>
    paragraph('Basis', `${withoutMark(withoutClosingMark(citation))}${index === citations.length - 1 ? '.' : ';'}`),
  )
}
