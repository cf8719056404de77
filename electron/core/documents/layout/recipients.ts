import type { Paragraph } from 'docx'
import { withoutDash } from '../../../../shared/text/labels.ts'
import { withoutClosingMark } from './basis.ts'
import { paragraph } from './paragraphs.ts'

/**
 * Nơi nhận: the label, a dash for each recipient closed by `;`, and last the file copy closed by `.`, all flush left
 * (NĐ 30, Phụ lục I, mục II.9).
 *
 * @param archive who keeps the file copy: `VT, BCĐ`
 */
export function recipientList(recipients: readonly string[], archive: string): Paragraph[] {
  return [
    paragraph('RecipientsLabel', 'Nơi nhận:'),
    ...recipients.map((recipient) =>
      paragraph('Recipients', `- ${withoutClosingMark(withoutDash(recipient))};`, { keepNext: true }),
    ),
    paragraph('Recipients', `- Lưu: ${withoutClosingMark(archive)}.`),
  ]
}
