import type { ISectionOptions } from 'docx'
import type { ReportInput } from './inputs.ts'
import { addresseeBlock } from './layout/addressees.ts'
import { paperHead } from './layout/head.ts'
import { withSignature } from './layout/lastPage.ts'
import { outline } from './layout/outline.ts'
import { spacer } from './layout/paragraphs.ts'
import { paperSection } from './layout/sections.ts'
import { signatureTable } from './layout/signature.ts'
import { titleBlock } from './layout/title.ts'
import { pt } from './layout/units.ts'
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
