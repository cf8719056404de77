import { blankPaperDate, paperDate } from '../../../../shared/text/dates.ts'
import type { PaperHead } from './inputs.ts'

/** Room to write a number by hand. */
const roomForNumber = ' '.repeat(8)

type Numbered = Pick<PaperHead, 'number' | 'symbol'>
type Dated = Pick<PaperHead, 'date' | 'year'>

/** `05/BB-BCĐ`, or room before the slash while the paper has no number (NĐ 30, Phụ lục I, mục II.3). */
export function numberWithSymbol(head: Numbered): string {
  return `${head.number ?? roomForNumber}/${head.symbol}`
}

/** `ngày 05 tháng 8 năm 2026`, or with room for day and month while the paper is not signed. */
export function signingDate(head: Dated): string {
  return head.date === null ? blankPaperDate(head.year) : paperDate(head.date)
}

/**
 * The line under the title of an annex that ties it to its paper (NĐ 30, Phụ lục I, mục III.1).
 *
 * @param kind of the paper: `Quyết định`
 * @param issuer in running text; '' leaves it out
 */
export function annexSource(kind: string, head: Numbered & Dated, issuer: string): string {
  const by = issuer === '' ? '' : ` của ${issuer}`
  return `(Kèm theo ${kind} số ${numberWithSymbol(head)} ${signingDate(head)}${by})`
}
