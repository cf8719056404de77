import { BorderStyle, type IParagraphOptions, LineRuleType, Paragraph } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { fontSize, pt } from '../measure/units.ts'
import { remembered } from './blocks.ts'
import { type Content, plainText, runs } from './runs.ts'
import { font, type StyleId, styleOf } from './styles.ts'

/** What a single paragraph may do differently from its style. Lengths in twips. */
export type ParagraphChange = Pick<
  IParagraphOptions,
  'keepNext' | 'keepLines' | 'indent' | 'spacing' | 'pageBreakBefore' | 'alignment' | 'border'
>

/** A paragraph in one of the styles. */
export function paragraph(style: StyleId, content: Content, change: ParagraphChange = {}): Paragraph {
  return remembered(new Paragraph({ style, ...change, children: runs(content) }), {
    kind: 'text',
    style,
    text: plainText(content),
    sides: twips(change.indent?.left) + twips(change.indent?.right),
    before: change.spacing?.before === undefined ? undefined : twips(change.spacing.before),
    keepNext: change.keepNext ?? styleOf(style).keepNext ?? false,
    kept: () => paragraph(style, content, { ...change, keepNext: true }),
  })
}

/** A length of the library; ours are all numbers of twips. */
function twips(length: number | string | undefined): number {
  return typeof length === 'number' ? length : 0
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
  const drawn = new Paragraph({
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
    run: { font, size: fontSize(1) },
    ...change,
  })
  const above = twips(change.spacing?.before)
  return remembered(drawn, {
    kind: 'space',
    height: above + height,
    keepNext: change.keepNext ?? false,
    kept: () => spacer(height, { ...change, keepNext: true }),
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
