import type { ISectionOptions } from 'docx'
import { pt } from '../../../drawing/measure/units.ts'
import { bodyText, lastBodyText, withNumbers } from '../../../drawing/word/body.ts'
import { paperHead } from '../../../drawing/word/head.ts'
import { withSignature } from '../../../drawing/word/lastPage.ts'
import { isBlank, paragraph, spacer } from '../../../drawing/word/paragraphs.ts'
import { paperSection, type SectionContent } from '../../../drawing/word/sections.ts'
import { signatureTable } from '../../../drawing/word/signature.ts'
import { titleBlock } from '../../../drawing/word/title.ts'
import type { ConclusionsInput } from '../inputs.ts'
import { taskTable } from './taskTable.ts'

/** Notice of conclusions (thông báo; NĐ 30, Phụ lục III, Mẫu 1.4). */
export function conclusions(input: ConclusionsInput): ISectionOptions[] {
  return [
    paperSection(
      withSignature(
        [paperHead(input.head), ...titleBlock('THÔNG BÁO', input.subject), ...text(input)],
        signatureTable(input.recipients, input.archive, input.signature),
      ),
    ),
  ]
}

function text(input: ConclusionsInput): SectionContent {
  const before = [input.opening, ...input.body, ...withNumbers(input.conclusions)]
  if (input.tasks.length === 0) return lastBodyText([...before, input.closing])
  // Where a table ends the text, the closing mark stands alone beneath it.
  const closing = isBlank(input.closing) ? './.' : input.closing
  return [
    ...bodyText(before),
    paragraph('Item', 'Phân công thực hiện:'),
    taskTable(input.tasks),
    spacer(pt(6)),
    ...lastBodyText([closing]),
  ]
}
