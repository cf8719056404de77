import type { RoundSummary } from '../../../shared/contract/commendations.ts'
import { formatDate, yearOf } from '../../../shared/text/dates.ts'
import { matchesFolded } from '../../../shared/text/fold.ts'

/** The rounds of one year with what they come to. */
export interface RoundYear {
  readonly year: number
  readonly rounds: readonly RoundSummary[]
  readonly approved: number
  /** Total reward in đồng. */
  readonly amount: number
}

/** Rounds by year, latest first, in the order given within a year. */
export function byYear(rounds: readonly RoundSummary[]): RoundYear[] {
  const years = Map.groupBy(rounds, (round) => yearOf(round.date))
  return [...years]
    .map(([year, some]) => ({
      year,
      rounds: some,
      approved: some.reduce((sum, round) => sum + round.approved, 0),
      amount: some.reduce((sum, round) => sum + round.amount, 0),
    }))
    .sort((a, b) => b.year - a.year)
}

/** Whether a round is meant by what was typed, without accents: occasion, number of the decision, day. */
export function isSought(round: RoundSummary, query: string): boolean {
  return matchesFolded(`${round.occasion} ${round.decisionNumber ?? ''} ${formatDate(round.date)}`, query)
}
