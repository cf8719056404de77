import type { ISectionOptions } from 'docx'
import { upperVietnamese } from '../../../shared/text/names.ts'
import { awardAnnex } from './awardList.ts'
import type { DecisionInput } from './inputs.ts'
import { articles } from './layout/articles.ts'
import { legalBasis } from './layout/basis.ts'
import { evenLine } from './layout/evenLine.ts'
import { paperHead } from './layout/head.ts'
import { withSignature } from './layout/lastPage.ts'
import { annexSource } from './layout/numberAndDate.ts'
import { paragraph } from './layout/paragraphs.ts'
import { paperSection } from './layout/sections.ts'
import { signatureTable } from './layout/signature.ts'
import { titleBlock } from './layout/title.ts'
import { textWidth } from './layout/units.ts'

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
