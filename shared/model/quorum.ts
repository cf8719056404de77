import { lowerFirst } from '../text/names.ts'
import { paperCount } from '../text/numbers.ts'
import { personKey } from '../text/personKey.ts'
import { meetingNoun } from './meetingNoun.ts'
import type { Attendee, Meeting, Quorum, QuorumRule } from './meetings.ts'

const inPerson: ReadonlySet<Attendee['status']> = new Set(['present', 'late', 'left-early'])

/** Whether somebody of this status took part himself. Who took part at all, {@link bodiesIn} tells. */
export function isThereHimself(status: Attendee['status']): boolean {
  return inPerson.has(status)
}

type Seat = Pick<Attendee, 'status'> & Partial<Pick<Attendee, 'name' | 'standInName'>>
type Invited = Seat & Pick<Attendee, 'role'>

/**
 * The seats taken by those who are there, in person or through a stand-in. Nobody counts twice: a stand-in who is there
 * himself, or was sent by another before, adds nobody. Everything that counts heads counts these.
 */
export function bodiesIn<T extends Seat>(seats: readonly T[]): T[] {
  const themselves = seats.filter(({ status }) => isThereHimself(status))
  const counted = new Set(themselves.map(({ name = '' }) => personKey(name)))
  const sent = seats.filter(({ status, standInName = '' }) => {
    if (status !== 'stand-in') return false
    const key = personKey(standInName)
    const isNew = key === '' || !counted.has(key)
    counted.add(key)
    return isNew
  })
  return [...themselves, ...sent]
}

/**
 * How many of a list came, members and guests, each body once; null where nobody is listed or one is not marked: then
 * it is not known.
 */
export function delegatesIn(attendees: readonly Seat[]): number | null {
  if (attendees.length === 0 || attendees.some(({ status }) => status === 'unmarked')) return null
  return bodiesIn(attendees).length
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
  return {
    required,
    invited,
    present,
    standIns: bodies.filter((member) => member.status === 'stand-in').length,
    absent: invited - present - unmarked,
    unmarked,
    needed,
    reached: !required || (invited > 0 && present >= needed),
  }
}

/**
 * As the minutes state it: `Có mặt 09/11 thành viên được triệu tập, vắng 02; đủ số lượng để tiến hành hội nghị …`. ''
 * where no member was invited, and while one is not marked: nobody is absent of whom it is not known.
 *
 * @param meeting gives what was held its name
 */
export function quorumSentence(quorum: Quorum, meeting: Pick<Meeting, 'kind' | 'title'>): string {
  const { required, invited, present, standIns, absent, unmarked, needed, reached } = quorum
  if (invited === 0 || unmarked > 0) return ''
  const sent = standIns === 0 ? '' : ` (trong đó ${paperCount(standIns)} người dự thay)`
  const missing = absent === 0 ? '' : `, vắng ${paperCount(absent)}`
  const count = `Có mặt ${paperCount(present)}/${paperCount(invited)} thành viên được triệu tập${sent}${missing}`
  if (!required) return `${count}.`
  const enough = reached
    ? `đủ số lượng để tiến hành ${lowerFirst(meetingNoun(meeting))}`
    : 'chưa đủ số lượng để biểu quyết'
  return `${count}; ${enough} (cần ít nhất ${paperCount(needed)}).`
}

function leastNumber(invited: number, rule: QuorumRule): number {
  const share = (invited * rule.numerator) / rule.denominator
  return rule.moreThan ? Math.floor(share) + 1 : Math.ceil(share)
}
