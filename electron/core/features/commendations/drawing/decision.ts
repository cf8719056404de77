import type { ISectionOptions } from 'docx'
import { upperVietnamese } from '../../../../../shared/text/names.ts'
import { textWidth } from '../../../drawing/measure/units.ts'
import { articles } from '../../../drawing/word/articles.ts'
import { legalBasis } from '../../../drawing/word/basis.ts'
import { evenLine } from '../../../drawing/word/evenLine.ts'
import { paperHead } from '../../../drawing/word/head.ts'
import { withSignature } from '../../../drawing/word/lastPage.ts'
import { annexSource } from '../../../drawing/word/numberAndDate.ts'
import { paragraph } from '../../../drawing/word/paragraphs.ts'
import { paperSection } from '../../../drawing/word/sections.ts'
import { signatureTable } from '../../../drawing/word/signature.ts'
import { titleBlock } from '../../../drawing/word/title.ts'
import type { DecisionInput } from '../inputs.ts'
import { awardAnnex } from './awardList.ts'

/** Award decision of the chairman of the people's committee (NĐ 30, Phụ lục III, Mẫu 1.2), with its list. */
export function decision(input: DecisionInput): ISectionOptions[] {
  const paper = paperSection(
    withSignature(
      [
        paperHead(input.head),
        ...titleBlock('QUYẾT ĐỊNH', aboutWhat(input.subject)),
        evenLine('Authority', input.authority, textWidth).paragraph,
        ...legalBasis(input.basis),
        paragraph('Decide', 'QUYẾT ĐỊNH:'),
        ...articles(input.articles),
      ],
      signatureTable(input.recipients, input.archive, input.signature),
    ),
  )
  if (input.awards.length === 0) return [paper]
  return [paper, awardAnnex(input.listTitle, annexSource('Quyết định', input.head, decider(input)), input.awards)]
}

/** The subject of a decision begins so (Mẫu 1.2); one that was typed without it gets it. */
function aboutWhat(subject: string): string {
  return /^\s*(về việc|v\/v|ban hành|phê duyệt)/i.test(subject) ? subject : `Về việc ${subject}`
}

/** Who decides, in running text; found from the organ's name where it is not given. */
function decider(input: DecisionInput): string {
  if (input.issuerInText !== undefined) return input.issuerInText
  const known = [`Chủ tịch ${input.organization}`, input.organization]
  return known.find((name) => upperVietnamese(name) === input.authority) ?? ''
}
