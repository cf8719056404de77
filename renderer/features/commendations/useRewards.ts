import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import type { Nominee } from '../../../shared/model/commendations.ts'
import { isIsoDate } from '../../../shared/text/dates.ts'
import { orpc } from '../../foundation/client/client.ts'
import type { RewardLine } from './totals.ts'

const none: readonly RewardLine[] = []

/** The table of rewards on the day that stands in the form; empty while the day is none. */
export function useRewards(): readonly RewardLine[] {
  const date: string = useWatch({ name: 'date' })
  return (
    useQuery({
      ...orpc.commendations.rewards.queryOptions({ input: { date } }),
      enabled: isIsoDate(date),
      placeholderData: (before) => before,
    }).data ?? none
  )
}

/** The nominees as they stand in the form now. */
export function useNominees(): readonly Nominee[] {
  return useWatch({ name: 'nominees' })
}
