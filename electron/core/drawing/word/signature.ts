import type { Paragraph, Table } from 'docx'
import { mm, pt, textWidth } from '../measure/units.ts'
import { evenLine } from './evenLine.ts'
import type { SignatureBlock } from './inputs.ts'
import { paragraph, spacer } from './paragraphs.ts'
import { recipientList } from './recipients.ts'
import { plainTable } from './tables.ts'

/** Room to sign and seal between title and name: some 25 mm, four to five lines. */
export const roomToSign = pt(72)

const left = mm(80)
const right = textWidth - left
const columns = [left, right]

/**
 * Authority and title, room to sign, another post if any, name (NĐ 30, Phụ lục I, mục II.7). Long lines wrap evenly.
 *
 * @param room width of the column, twips
 */
export function signatureParagraphs(signature: SignatureBlock, room: number): Paragraph[] {
  return [
    ...signature.authority.map((line) => evenLine('SignatureTitle', line, room).paragraph),
    ...nameWithPost(signature.name, signature.otherTitle, room),
  ]
}

/** Room to sign, then the post if any and the name. */
function nameWithPost(name: string, post: string, room: number): Paragraph[] {
  const beneath = { spacing: { before: roomToSign } }
  if (post === '') return [evenLine('SignatureName', name, room, beneath).paragraph]
  const named = evenLine('SignatureName', name, room).paragraph
  return [evenLine('SignatureTitle', post, room, beneath).paragraph, named]
}

/**
 * Recipients left, level with the signer's title at the right; the row is not split over two pages unless the list of
 * recipients fills one.
 */
export function signatureTable(recipients: readonly string[], archive: string, signature: SignatureBlock): Table {
  const list = recipientList(recipients, archive, left)
  return plainTable(columns, [
    { cells: [list.paragraphs, signatureParagraphs(signature, right)], maySplit: !list.whole, keepNext: list.whole },
  ])
}

/**
 * The foot of minutes (Mẫu 1.9): the secretary signs left, the chair right, names on one level; recipients stand
 * under the secretary.
 *
 * @param chairOtherTitle post printed above the chair's name; '' for none
 */
export function minutesSignatureTable(
  names: { readonly secretary: string; readonly chair: string; readonly chairOtherTitle: string },
  recipients: readonly string[],
  archive: string,
): Table {
  const list = recipientList(recipients, archive, left)
  return plainTable(columns, [
    { cells: [[paragraph('SignatureTitle', 'THƯ KÝ')], [paragraph('SignatureTitle', 'CHỦ TỌA')]], keepNext: true },
    {
      cells: [nameWithPost(names.secretary, '', left), nameWithPost(names.chair, names.chairOtherTitle, right)],
      keepNext: true,
      bottom: true,
    },
    {
      cells: [[spacer(pt(12), { keepNext: true }), ...list.paragraphs], []],
      maySplit: !list.whole,
      keepNext: list.whole,
    },
  ])
}
