import type { NumberInDamaged, RescueState, RescueWay } from '../../../../shared/contract/rescue.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import type { Question } from '../../../kit/confirm/ConfirmProvider.tsx'
import { named } from '../backups/named.ts'

interface WayLabels {
  readonly title: string
  readonly text: string
  readonly button: string
  /** Asked before; a step that leaves nothing out of the book is not asked about. */
  readonly question?: Question
}

/** The ways out that keep what is in the book, the best first. */
export const keepingWays = ['without-log', 'rebuild', 'as-it-is'] as const satisfies readonly RescueWay[]

export const wayLabels: Record<RescueWay, WayLabels> = {
  'without-log': {
    title: 'Mở sổ mà không dùng phần ghi dở',
    text: 'Tệp dữ liệu đọc được đầy đủ; phần ghi dở bên cạnh không khớp, có thể là của một tệp khác, và được để riêng.',
    button: 'Để riêng phần ghi dở và mở sổ',
    question: {
      title: 'Mở sổ mà không dùng phần ghi dở?',
      text: 'Những mục lưu sau cùng có thể nằm trong phần này và sẽ không có trong sổ. Phần ghi dở được chuyển vào thư mục “de-rieng” bên cạnh, không xóa.',
      confirm: 'Để riêng và mở sổ',
      danger: true,
    },
  },
  rebuild: {
    title: 'Dựng lại sổ từ dữ liệu đang có',
    text: 'Chỉ phần tra cứu bị hỏng; mọi mục đã nhập vẫn đọc được và được giữ đủ. Tệp cũ được để riêng.',
    button: 'Dựng lại sổ',
  },
  'as-it-is': {
    title: 'Mở sổ như hiện có',
    text: 'Sổ vẫn mở được, nhưng có mục sai hoặc không đọc được. Dùng để xem và chép lại; sổ chưa sao lưu được cho đến khi khôi phục.',
    button: 'Mở sổ như hiện có',
  },
  retry: {
    title: 'Thử mở lại',
    text: '',
    button: 'Thử mở lại',
  },
  anew: {
    title: 'Bắt đầu sổ mới',
    text: '',
    button: 'Bắt đầu sổ mới',
    question: {
      title: 'Bắt đầu sổ mới, chưa có dữ liệu?',
      text: 'Dữ liệu hiện có được chuyển vào thư mục “de-rieng” bên cạnh, không xóa. Các bản sao lưu vẫn còn, khôi phục được sau.',
      confirm: 'Bắt đầu sổ mới',
      danger: true,
    },
  },
}

/** What the screen says while a way is taken that does more than open the book. */
export const takingSteps: Partial<Record<RescueWay, string>> = { rebuild: 'Đang dựng lại sổ và kiểm tra' }

/** After a way that came to nothing: what it set aside lies beside the book, and the screen says what is wrong now. */
export const notOpened = 'Chưa mở được sổ. Không dữ liệu nào bị xóa: xem lý do ở trên rồi chọn cách khác.'

/**
 * What to know before a backup takes the place of the damaged book.
 *
 * @param numbers given since the backup; null where they cannot be read
 */
export function restoreQuestion(madeAt: string, numbers: readonly NumberInDamaged[] | null): Question {
  return {
    title: `Khôi phục bản sao lưu ${formatDateTime(madeAt)}?`,
    text: `Sổ trở lại như lúc đó. Dữ liệu hiện có được chuyển vào thư mục “de-rieng” bên cạnh, không xóa.${numbersInDamagedText(numbers)}`,
    confirm: 'Khôi phục',
  }
}

/** What becomes of the book when a file is restored: sentences, each a paragraph. */
export function fileBecomes(numbers: readonly NumberInDamaged[] | null): readonly string[] {
  const becomes = 'Sổ trở thành như trong tệp. Dữ liệu hiện có được chuyển vào thư mục “de-rieng” bên cạnh, không xóa.'
  return [becomes, numbersInDamagedText(numbers).trim()].filter((sentence) => sentence !== '')
}

/** What a question says of the numbers of the damaged book; '' where there is none, else begun with a space. */
export function numbersInDamagedText(numbers: readonly NumberInDamaged[] | null): string {
  if (numbers === null) {
    return ' Không đọc được các số văn bản đã cấp sau lúc đó: so với sổ giấy trước khi cấp số mới.'
  }
  return becomesWords
    .map(([becomes, words]) => {
      const labels = numbers.filter((one) => one.becomes === becomes).map(({ label }) => label)
      return labels.length === 0 ? '' : ` ${words(named(labels))}`
    })
    .join('')
}

const becomesWords: readonly (readonly [NumberInDamaged['becomes'], (labels: string) => string])[] = [
  ['kept', (labels) => `Văn bản đã cấp số sau lúc đó vẫn giữ nguyên số và nội dung đã ký: ${labels}.`],
  ['line', (labels) => `Chỉ giữ được dòng trong sổ văn bản, không giữ được nội dung: ${labels}.`],
  ['passed', (labels) => `Không đọc được dòng của số ${labels}; số mới lấy sau các số này.`],
  ['taken', (labels) => `Số đã cấp cho văn bản khác trong bản sao lưu: ${labels}.`],
]

/** When the damaged book was last written to, so that a backup can be told from it. */
export function lastChangeText({ lastChange }: Pick<RescueState, 'lastChange'>): string {
  return lastChange === null ? '' : `Lần nhập cuối còn đọc được: ${formatDateTime(lastChange)}. `
}

/** How a backup comes in; where the computer has none, one that lies elsewhere may be left. */
export function restoreText({ backups }: Pick<RescueState, 'backups'>): string {
  const where =
    backups.length > 0
      ? 'Có thể chọn trong danh sách, hoặc chọn tệp đã chép ra USB.'
      : 'Trên máy này chưa có bản sao lưu nào; nếu đã chép ra USB thì chọn tệp đó.'
  return `${where} Bản sao lưu được kiểm tra trước rồi mới thay vào; dữ liệu hiện có chuyển sang một thư mục bên cạnh.`
}
