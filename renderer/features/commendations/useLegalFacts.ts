import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { missingBasis, missingRewards } from '../../../shared/model/legalFacts.ts'
import type { LegalFacts } from '../../../shared/model/ward.ts'
import { isIsoDate } from '../../../shared/text/dates.ts'
import { orpc } from '../../foundation/client/client.ts'
import { useNominees } from './useRewards.ts'

/** The legal facts of the ward; undefined until they are read. */
export function useLegalFacts(): LegalFacts | undefined {
  return useQuery(orpc.ward.legalFacts.queryOptions()).data?.facts
}

/** What the legal facts do not know of the day in the form. */
export interface MissingFacts {
  /** A sentence each on rewards that cannot be computed. */
  readonly rewards: readonly string[]
  /** On the basis of the decision; '' where one is in force, or the round has its own. */
  readonly basis: string
}

/**
 * What is missing on the day that stands in the form, in sentences that say what to do; nothing while the day is none.
 */
export function useMissingFacts(): MissingFacts {
  const facts = useLegalFacts()
  const date: string = useWatch({ name: 'date' })
  const ownBasis: readonly string[] = useWatch({ name: 'basis' })
  const nominees = useNominees()
  if (!facts || !isIsoDate(date)) return { rewards: [], basis: '' }
  const granted = nominees.filter(({ result, amountOverride }) => result !== 'rejected' && amountOverride === null)
  return {
    rewards: missingRewards(facts, date, nominees.length === 0 ? null : granted),
    basis: ownBasis.length > 0 ? '' : missingBasis(facts.legalBases, date),
  }
}
