import type { ISectionOptions } from 'docx'
import { awardAnnex } from './awardList.ts'
import type { SubmissionInput } from './inputs.ts'
import { addresseeBlock } from './layout/addressees.ts'
import { lastBodyText } from './layout/body.ts'
import { paperHead } from './layout/head.ts'
import { withSignature } from './layout/lastPage.ts'
import { annexSource } from './layout/numberAndDate.ts'
import { spacer } from './layout/paragraphs.ts'
import { paperSection } from './layout/sections.ts'
import { signatureTable } from './layout/signature.ts'
import { titleBlock } from './layout/title.ts'
import { pt } from './layout/units.ts'

/** Submission of commendations (tờ trình; NĐ 30, Phụ lục III, Mẫu 1.4), with the list of those proposed. */
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
