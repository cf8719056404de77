import { useQuery } from '@tanstack/react-query'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting, QuorumRule } from '../../../../shared/model/meetings.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { countVoters } from './voters.ts'

/** The rule of quorum for the kind of meeting in the form; undefined while unknown. */
export function useQuorumRule(): QuorumRule | undefined {
  const { control } = useFormContext<Meeting>()
  const kind = useWatch({ control, name: 'kind' })
  return useQuery(orpc.ward.quorumRules.queryOptions()).data?.rules.find((rule) => rule.kind === kind)
}

/** How many may vote, as attendance stands now. */
export function useVoters(): number {
  const { control } = useFormContext<Meeting>()
  const [attendees, residentCount] = useWatch({ control, name: ['attendees', 'residentCount'] })
  return countVoters({ attendees, residentCount }, useQuorumRule())
}
