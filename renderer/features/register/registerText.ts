import type { RegisterEntry, RegisterGap } from '../../../shared/model/register.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'

/** Gaps named in full; a slip of the hand (number 999 for 99) would make a sentence of pages. */
const longest = 6

/**
 * The numbers missing in a book in one sentence; '' when there is none.
 *
 * @param missing how many there are; `gaps` may hold only the first of them
 */
export function gapSentence(gaps: readonly Pick<RegisterGap, 'label'>[], missing = gaps.length): string {
  if (gaps.length === 0) return ''
  const named = gaps.slice(0, longest).map((gap) => gap.label)
  const rest = missing > longest ? ` và ${formatNumber(missing - longest)} số nữa` : ''
  return `Thiếu số ${named.join(', ')}${rest}. Vào sổ các văn bản còn thiếu, kể cả văn bản đã hủy.`
}

/** The number inside a gap's label: `03/TB-BCĐ` gives 3. */
export function gapNumber(gap: Pick<RegisterGap, 'label'>): number | null {
  const number = Number.parseInt(gap.label, 10)
  return Number.isNaN(number) ? null : number
}

/** Where a line of the book stands. The word says what is still to do. */
export function entryState(entry: Pick<RegisterEntry, 'cancelReason' | 'sentOn'>): {
  tone: 'idle' | 'waiting' | 'done'
  word: string
} {
  if (entry.cancelReason !== '') return { tone: 'idle', word: 'Đã hủy' }
  return entry.sentOn === null ? { tone: 'waiting', word: 'Chờ chuyển' } : { tone: 'done', word: 'Đã chuyển' }
}
