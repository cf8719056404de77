import type { Paragraph } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { isArchiveLine, withoutArchiveLabel, withoutRecipientsLabel } from '../../../../shared/text/labels.ts'
import { lineHeight } from '../measure/metrics.ts'
import { mm, pt } from '../measure/units.ts'
import { wrapLines } from '../measure/wrap.ts'
import { withoutClosingMark } from './basis.ts'
import { paragraph } from './paragraphs.ts'
import { typefaceOf } from './styles.ts'

/** A longer list may run over two pages: together with the signature it would not stand on one. */
const tallestWholeList = mm(160)

/**
 * Nơi nhận: the label, a dash for each recipient closed by `;`, and last the file copy closed by `.`, all flush left
 * (NĐ 30, Phụ lục I, mục II.9).
 *
 * @param archive who keeps the file copy: `VT, BCĐ`
 * @param room width of the column, twips
 */
export function recipientList(recipients: readonly string[], archive: string, room: number): RecipientList {
  const copies = recipients.filter((recipient) => !isArchiveLine(recipient))
  const lines = copies.map((recipient) => `- ${withoutClosingMark(withoutRecipientsLabel(recipient))};`)
  // Who typed the line of the file copy along means it for this paper.
  const kept = recipients.findLast(isArchiveLine)
  const archived = `- Lưu: ${withoutArchiveLabel(withoutRecipientsLabel(kept ?? archive))}.`
  const typeface = typefaceOf('Recipients')
  const count = [...lines, archived].reduce((sum, line) => sum + wrapLines(cleanText(line), typeface, room).length, 0)
  const whole = count * pt(typeface.size * lineHeight) <= tallestWholeList
  return {
    whole,
    paragraphs: [
      paragraph('RecipientsLabel', 'Nơi nhận:'),
      ...lines.map((line) => paragraph('Recipients', line, whole ? { keepNext: true } : {})),
      paragraph('Recipients', archived),
    ],
  }
}

/** The paragraphs of the list; `whole` where they must stand on one page. */
export interface RecipientList {
  readonly paragraphs: readonly Paragraph[]
  readonly whole: boolean
}
