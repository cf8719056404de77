import type { NumberSince } from '../../../../shared/contract/backups.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { clashSentences } from './clashSentences.ts'

/** As many as a question can name. */
const shown = 8

/** What a question says of the numbers given since a backup was made; '' for none. */
export function numbersText(numbers: readonly NumberSince[]): string {
  const kept = numbers.filter((one) => one.kept).map(({ label }) => label)
  const lost = numbers.filter((one) => !one.kept).map(({ label }) => label)
  const sentences = [
    kept.length > 0 ? `Văn bản đã cấp số sau lúc đó vẫn giữ nguyên số và nội dung đã ký: ${named(kept)}.` : '',
    lost.length > 0 ? `Số đã cấp cho văn bản khác trong bản sao lưu: ${named(lost)}.` : '',
    ...clashSentences(numbers),
  ]
  return sentences.map((sentence) => (sentence === '' ? '' : ` ${sentence}`)).join('')
}

/** The first of them, and how many more there are. */
export function named(labels: readonly string[]): string {
  const more = labels.length - shown
  const first = labels.slice(0, shown).join(', ')
  return more > 0 ? `${first} và ${formatNumber(more)} số khác` : first
}
