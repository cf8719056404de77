import type { NumberSince, TakenFile } from '../../../../shared/contract/backups.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../../shared/text/names.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { sizeInWords } from './backupLabels.ts'

/** What a file holds, line by line. */
export function fileFacts(taken: TakenFile): readonly { readonly label: string; readonly value: string }[] {
  const { wardName, lastChange, members, groups, meetings, rounds, papers } = taken
  const counts: readonly [number, string][] = [
    [meetings, 'cuộc họp'],
    [papers, 'văn bản đã cấp số'],
    [rounds, 'đợt khen thưởng'],
    [members, 'thành viên'],
    [groups, 'đơn vị dân cư'],
  ]
  return [
    { label: 'Tệp', value: `${taken.fileName}, ${sizeInWords(taken.size)}` },
    { label: 'Sổ của', value: wardName === '' ? 'Chưa có tên phường' : capitalizeFirst(wardName) },
    { label: 'Lần sửa cuối', value: lastChange === null ? 'Chưa nhập gì' : formatDateTime(lastChange) },
    { label: 'Trong sổ', value: counts.map(([count, words]) => `${formatNumber(count)} ${words}`).join(', ') },
  ]
}

/** That the file is of another ward than the open book. */
export function otherWardSentence(ofFile: string, ofBook: string): string {
  return `Tệp này là sổ của ${ofFile}, không phải ${ofBook} đang mở.`
}

/**
 * What becomes of the book.
 *
 * @param numbers given since the day of the file; none where it is another book, whose register comes as it is
 */
export function becomesSentence(numbers: readonly NumberSince[]): string {
  if (numbers.some(({ kept }) => kept)) {
    return 'Sổ trở thành như trong tệp, trừ văn bản đã cấp số sau lúc đó; những gì khác chỉ có trong sổ hiện tại không còn trong sổ.'
  }
  return 'Toàn bộ sổ trở thành như trong tệp; những gì chỉ có trong sổ hiện tại, kể cả số văn bản đã cấp, không còn trong sổ.'
}
