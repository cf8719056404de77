import { paperCount } from '../text/numbers.ts'
import { personKey } from '../text/personKey.ts'
import type { Attendee, Quorum, QuorumRule } from './meetings.ts'

const inTheRoom: ReadonlySet<Attendee['status']> = new Set(['present', 'late', 'left-early', 'stand-in'])

/** Whether somebody of this status took part, in person or through a stand-in. */
export function isInTheRoom(status: Attendee['status']): boolean {
  return inTheRoom.has(status)
}

type Invited = Pick<Attendee, 'role' | 'status'> & Partial<Pick<Attendee, 'name' | 'standInName'>>

/**
 * The members who are there, in person or through a stand-in. Nobody counts twice: a stand-in who is a member himself,
 * or was sent by another before, adds nobody.
 */
function bodiesIn<T extends Invited>(members: readonly T[]): T[] {
  const inPerson = members.filter(({ status }) => status !== 'stand-in' && isInTheRoom(status))
  const counted = new Set(inPerson.map(({ name = '' }) => personKey(name)))
  const sent = members.filter(({ status, standInName = '' }) => {
    if (status !== 'stand-in') return false
    const key = personKey(standInName)
    const isNew = key === '' || !counted.has(key)
    counted.add(key)
    return isNew
  })
  return [...inPerson, ...sent]
}

/**
 * Counts the invited members against the rule of the meeting's kind. A stand-in counts for the member who sent him,
 * once. Used by the screen while attendance is taken and by the minutes, so that both say the same.
 */
export function computeQuorum(attendees: readonly Invited[], rule: QuorumRule | undefined): Quorum {
  const members = attendees.filter((attendee) => attendee.role === 'member')
  const invited = members.length
  const bodies = bodiesIn(members)
  const present = bodies.length
  const unmarked = members.filter((member) => member.status === 'unmarked').length
  const required = rule?.required ?? false
  const needed = rule?.required ? leastNumber(invited, rule) : 0
  const reached = !required || (invited > 0 && present >= needed)
  const absent = invited - present - unmarked
  return { required, invited, present, absent, unmarked, needed, reached, sentence: sentence() }

  function sentence(): string {
    const sent = bodies.filter((member) => member.status === 'stand-in').length
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
