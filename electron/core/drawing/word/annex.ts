import type { Paragraph } from 'docx'
import { upperVietnamese } from '../../../../shared/text/names.ts'
import { pt, textWidth } from '../measure/units.ts'
import { evenLine, ruleUnder } from './evenLine.ts'
import { paragraph, spacer } from './paragraphs.ts'

/**
 * What an annex opens with: label, title in capitals, the paper it belongs to, and a rule (NĐ 30, Phụ lục I, mục
 * III.1).
 *
 * @param title in small letters
 * @param source the line in brackets that ties the annex to its paper
 * @param room between the margins of the page, twips
 */
export function annexHead(title: string, source: string, room: number = textWidth): Paragraph[] {
  const line = evenLine('AnnexTitle', upperVietnamese(title), room)
  return [
    paragraph('AnnexLabel', 'Phụ lục'),
    line.paragraph,
    evenLine('AnnexSource', source, room).paragraph,
    ruleUnder(line.longest, room, { keepNext: true }),
    spacer(pt(12), { keepNext: true }),
  ]
}
