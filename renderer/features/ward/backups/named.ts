import { formatNumber } from '../../../../shared/text/numbers.ts'

/** As many as a question can name. */
const shown = 8

/**
 * The first of some numbers, and how many more there are: `01/QĐ-UBND, 02/QĐ-UBND và 2 số khác`.
 *
 * @param words what stands between two of them, and what they are
 */
export function named(labels: readonly string[], { between, noun } = { between: ', ', noun: 'số' }): string {
  const more = labels.length - shown
  const first = labels.slice(0, shown).join(between)
  return more > 0 ? `${first} và ${formatNumber(more)} ${noun} khác` : first
}
