import type { ISectionOptions } from 'docx'
import { pt } from '../../../drawing/measure/units.ts'
import { addresseeBlock } from '../../../drawing/word/addressees.ts'
import { lastBodyText } from '../../../drawing/word/body.ts'
import { paperHead } from '../../../drawing/word/head.ts'
import { withSignature } from '../../../drawing/word/lastPage.ts'
import { annexSource } from '../../../drawing/word/numberAndDate.ts'
import { spacer } from '../../../drawing/word/paragraphs.ts'
import { paperSection } from '../../../drawing/word/sections.ts'
import { signatureTable } from '../../../drawing/word/signature.ts'
import { titleBlock } from '../../../drawing/word/title.ts'
import type { SubmissionInput } from '../inputs.ts'
import { awardAnnex } from './awardList.ts'

/** Submission of commendations (tờ trình; NĐ 30, Phụ lục III, Mẫu 1.4), with the list of the nominees. */
export function submission(input: SubmissionInput): ISectionOptions[] {
  const paper = paperSection(
    withSignature(
      [
        paperHead(input.head),
        ...titleBlock('TỜ TRÌNH', input.subject),
        ...addresseeBlock(input.addressees),
        spacer(pt(6)),
        ...lastBodyText([input.opening, ...input.body, input.closing]),
      ],
      signatureTable(input.recipients, input.archive, input.signature),
    ),
  )
  if (input.awards.length === 0) return [paper]
  return [
    paper,
    awardAnnex(input.listTitle, annexSource('Tờ trình', input.head, input.issuerInText ?? ''), input.awards),
  ]
}
