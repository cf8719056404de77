import type { Paragraph } from 'docx'
import { withoutAddressLabel } from '../../../../shared/text/labels.ts'
import { lineWidth } from '../measure/metrics.ts'
import { firstLineIndent, textWidth } from '../measure/units.ts'
import { withoutClosingMark } from './basis.ts'
import { evenLine } from './evenLine.ts'
import { paragraph } from './paragraphs.ts'
import { typefaceOf } from './styles.ts'

const label = 'Kính gửi'
const dash = '- '

/**
 * Kính gửi: one addressee on the same line; several on lines of their own, with dashes that stand under the colon,
 * closed by `;` and last by `.` (NĐ 30, Phụ lục I, mục II.9.a). The block stands in the middle of the page where its
 * longest line leaves room.
 */
export function addresseeBlock(addressees: readonly string[]): Paragraph[] {
  const plain = addressees.map((name) => withoutClosingMark(withoutAddressLabel(name)))
  const [only = ''] = plain
  if (plain.length < 2) return [evenLine('AddresseeAlone', `${label}: ${only.trim()}`, textWidth).paragraph]

  const typeface = typefaceOf('Addressee')
  const names = plain.map((name, index) => `${name}${index === plain.length - 1 ? '.' : ';'}`)
  const toColon = lineWidth(label, typeface)
  const dashWidth = Math.round(lineWidth(dash, typeface))
  const longest = toColon + dashWidth + Math.max(...names.map((name) => lineWidth(name, typeface)))
  const left = Math.round(Math.max(firstLineIndent, (textWidth - longest) / 2))
  const underColon = Math.round(left + toColon)
  return [
    paragraph('Addressee', `${label}:`, { indent: { left }, keepNext: true }),
    ...names.map((name) =>
      paragraph('Addressee', `${dash}${name}`, { indent: { left: underColon + dashWidth, hanging: dashWidth } }),
    ),
  ]
}
