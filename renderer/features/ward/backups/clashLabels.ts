import type { NumberSince } from '../../../../shared/contract/backups.ts'
import { named } from './named.ts'

/** What was signed both here and in the backup, and cannot be true at once; nothing of it is changed. */
export function clashLabels(numbers: readonly NumberSince[]): readonly string[] {
  const pairs = (others: (number: NumberSince) => readonly string[] | undefined) =>
    named(
      numbers.flatMap((number) => (others(number) ?? []).map((other) => `${number.label} và ${other}`)),
      { between: '; ', noun: 'cặp' },
    )
  const twice = pairs((number) => number.signedTwiceBy)
  const serials = pairs((number) => number.sameSerialBy)
  return [
    twice === '' ? '' : `Cùng một việc đã ký ở cả hai nơi: ${twice}; khôi phục xong cần hủy một trong hai số.`,
    serials === ''
      ? ''
      : `Trùng số sổ vàng: ${serials}; cả hai giữ nguyên như đã ký, danh sách sổ vàng ghi rõ số trùng.`,
  ]
}
