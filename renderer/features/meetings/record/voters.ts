import type { Meeting, QuorumRule } from '../../../../shared/model/meetings.ts'
import { bodiesIn, computeQuorum } from '../../../../shared/model/quorum.ts'

/**
 * How many may raise their hands: the members present where a quorum is asked; elsewhere guests and residents too.
 * The check before closing counts the same way.
 */
export function countVoters(
  meeting: Pick<Meeting, 'attendees' | 'residentCount'>,
  rule: QuorumRule | undefined,
): number {
  const quorum = computeQuorum(meeting.attendees, rule)
  if (quorum.required) return quorum.present
  const residents = typeof meeting.residentCount === 'number' ? meeting.residentCount : 0
  return bodiesIn(meeting.attendees).length + residents
}
