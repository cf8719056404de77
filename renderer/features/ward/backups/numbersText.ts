import type { NumberSince } from '../../../../shared/contract/backups.ts'
import { clashLabels } from './clashLabels.ts'
import { named } from './named.ts'

/** What a question says of the numbers given since a backup was made; '' for none. */
export function numbersText(numbers: readonly NumberSince[]): string {
  const kept = numbers.filter((one) => one.kept).map(({ label }) => label)
  const lost = numbers.filter((one) => !one.kept).map(({ label }) => label)
  const sentences = [
    kept.length > 0 ? `Văn bản đã cấp số sau lúc đó vẫn giữ nguyên số và nội dung đã ký: ${named(kept)}.` : '',
    lost.length > 0 ? `Số đã cấp cho văn bản khác trong bản sao lưu: ${named(lost)}.` : '',
    ...clashLabels(numbers),
  ]
  return sentences.map((sentence) => (sentence === '' ? '' : ` ${sentence}`)).join('')
}
