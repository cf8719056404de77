import type { ISectionOptions } from 'docx'
import { pt } from '../../../drawing/measure/units.ts'
import { addresseeBlock } from '../../../drawing/word/addressees.ts'
import { paperHead } from '../../../drawing/word/head.ts'
import { withSignature } from '../../../drawing/word/lastPage.ts'
import { outline } from '../../../drawing/word/outline.ts'
import { spacer } from '../../../drawing/word/paragraphs.ts'
import { paperSection } from '../../../drawing/word/sections.ts'
import { signatureTable } from '../../../drawing/word/signature.ts'
import { titleBlock } from '../../../drawing/word/title.ts'
import type { ReportInput } from '../inputs.ts'
import { reportAnnex } from './reportAnnex.ts'

/** Report on a period (báo cáo; NĐ 30, Phụ lục III, Mẫu 1.4), with its figures as an annex. */
export async function report(input: ReportInput): Promise<ISectionOptions[]> {
  return [
    paperSection(
      withSignature(
        [
          paperHead(input.head),
          ...titleBlock('BÁO CÁO', input.subject),
          ...(input.addressees.length > 0 ? [...addresseeBlock(input.addressees), spacer(pt(6))] : []),
          ...outline(input.opening, input.parts, input.closing),
        ],
        signatureTable(input.recipients, input.archive, input.signature),
      ),
    ),
    ...(await reportAnnex(input)),
  ]
}
