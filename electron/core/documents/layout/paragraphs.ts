import { BorderStyle, type IParagraphOptions, LineRuleType, Paragraph } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { type Content, runs } from './runs.ts'
import { font, type StyleId } from './styles.ts'
import { fontSize, pt } from './units.ts'

/** What a single paragraph may do differently from its style. Lengths in twips. */
export type ParagraphChange = Pick<
  IParagraphOptions,
  'keepNext' | 'keepLines' | 'indent' | 'spacing' | 'pageBreakBefore' | 'alignment' | 'border'
>

/** A paragraph in one of the styles. */
export function paragraph(style: StyleId, content: Content, change: ParagraphChange = {}): Paragraph {
  return new Paragraph({ style, ...change, children: runs(content) })
}

/** Text of several lines: a paragraph for each line; an empty line stays as an empty paragraph. */
export function paragraphs(style: StyleId, text: string, change: ParagraphChange = {}): Paragraph[] {
  return cleanText(text)
    .split('\n')
    .map((line) => paragraph(style, line, change))
}

/** True for a text with nothing to print. */
export function isBlank(text: string): boolean {
  return cleanText(text).trim() === ''
}

/** Nothing but height, in twips: keeps tables apart, which would join otherwise. */
export function spacer(height: number, change: ParagraphChange = {}): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
    run: { font, size: fontSize(1) },
    ...change,
  })
}

/**
 * A centred rule: the top border of an empty paragraph with indents at both sides. A drawn line would float off its
 * place in WPS and LibreOffice; a border stays.
 *
 * @param length of the rule, twips
 * @param room between the edges of the column or page, twips
 */
export function centredRule(length: number, room: number, change: ParagraphChange = {}): Paragraph {
  const side = Math.max(0, Math.round((room - length) / 2))
  return spacer(pt(3), {
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    spacing: { before: pt(4), after: 0, line: pt(3), lineRule: LineRuleType.EXACT },
    ...change,
  })
}
