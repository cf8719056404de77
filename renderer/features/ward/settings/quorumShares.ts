import { type QuorumRule, quorumRuleSchema } from '../../../../shared/model/meetings.ts'

/** How many of those invited must be there. */
export type Share = Pick<QuorumRule, 'numerator' | 'denominator' | 'moreThan'>

const usual: readonly Share[] = [
  { numerator: 1, denominator: 2, moreThan: true },
  { numerator: 1, denominator: 2, moreThan: false },
  { numerator: 2, denominator: 3, moreThan: true },
  { numerator: 2, denominator: 3, moreThan: false },
  { numerator: 3, denominator: 4, moreThan: false },
  { numerator: 1, denominator: 1, moreThan: false },
]

/** A share as it is said: `trên 1/2`, `ít nhất 2/3`, `đủ tất cả`. */
export function shareText({ numerator, denominator, moreThan }: Share): string {
  if (numerator === denominator) return 'đủ tất cả'
  return `${moreThan ? 'trên' : 'ít nhất'} ${numerator}/${denominator}`
}

/** The share of a rule, as a draft says it that may have any; '' for one that is none. */
export function ruleShareText(rule: unknown): string {
  const read = quorumRuleSchema.safeParse(rule)
  return read.success ? shareText(read.data) : ''
}

/** Those that are offered: the usual ones, and the one in force should it be another. */
export function quorumShares(inForce: Share): readonly Share[] {
  const isUsual = usual.some((share) => shareText(share) === shareText(inForce))
  return isUsual ? usual : [...usual, inForce]
}
