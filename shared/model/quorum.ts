import { paperCount } from '../text/numbers.ts'
import type { Attendee, Quorum, QuorumRule } from './meetings.ts'

const inTheRoom: ReadonlySet<Attendee['status']> = new Set(['present', 'late', 'left-early', 'stand-in'])

/** Whether somebody of this status took part, in person or through a stand-in. */
export function isInTheRoom(status: Attendee['status']): boolean {
  return inTheRoom.has(status)
}

/**
 * Counts the invited members against the rule of the meeting's kind. A stand-in counts for the member who sent him.
 * Used by the screen while attendance is taken and by the minutes, so that both say the same.
 */
export function computeQuorum(
  attendees: readonly Pick<Attendee, 'role' | 'status'>[],
  rule: QuorumRule | undefined,
): Quorum {
  const members = attendees.filter((attendee) => attendee.role === 'member')
  const invited = members.length
  const present = members.filter((member) => isInTheRoom(member.status)).length
  const unmarked = members.filter((member) => member.status === 'unmarked').length
  const required = rule?.required ?? false
  const needed = rule?.required ? leastNumber(invited, rule) : 0
  const reached = !required || (invited > 0 && present >= needed)
  const absent = invited - present - unmarked
  return { required, invited, present, absent, unmarked, needed, reached, sentence: sentence() }

  function sentence(): string {
    const sent = members.filter((member) => member.status === 'stand-in').length
    const standIns = sent === 0 ? '' : ` (trong đó ${paperCount(sent)} người dự thay)`
    const missing = invited === present ? '' : `, vắng ${paperCount(invited - present)}`
    const count = `Có mặt ${paperCount(present)}/${paperCount(invited)} thành viên được triệu tập${standIns}${missing}`
    if (!required) return `${count}.`
    return reached
      ? `${count}; đủ số lượng để tiến hành cuộc họp (cần ít nhất ${paperCount(needed)}).`
      : `${count}; chưa đủ số lượng để biểu quyết (cần ít nhất ${paperCount(needed)}).`
  }
}

function leastNumber(invited: number, rule: QuorumRule): number {
  const share = (invited * rule.numerator) / rule.denominator
  return rule.moreThan ? Math.floor(share) + 1 : Math.ceil(share)
}
