import type { Attendee } from '../../../../shared/model/meetings.ts'
import { bodiesIn, delegatesIn, isThereHimself } from '../../../../shared/model/quorum.ts'
import { personKey } from '../../../../shared/text/personKey.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import type { HeldMeeting, PresenceCount } from './periodRecords.ts'

/** Somebody on the list of a meeting that was held. */
export interface Listed
  extends Pick<Attendee, 'memberId' | 'honorific' | 'name' | 'post' | 'role' | 'status' | 'standInName'> {
  readonly meetingId: string
  /** Place in the list. */
  readonly place: number
  /** Place of a member in the committee; behind all others for a name that was typed. */
  readonly protocolOrder: number
}

/** How many came to one meeting, each body once as in its minutes; null where it is not known. */
export function presenceAt(
  listed: readonly Listed[],
): Pick<HeldMeeting, 'present' | 'membersInvited' | 'membersPresent'> {
  const members = listed.filter(({ role }) => role === 'member')
  const isKnown = listed.length > 0 && isMarked(members)
  return {
    present: delegatesIn(listed),
    membersInvited: isKnown ? members.length : null,
    membersPresent: isKnown ? bodiesIn(members).length : null,
  }
}

/** Presence of each member over meetings, in the order of the committee; of those alone at which all were marked. */
export function presenceOfMembers(listed: readonly Listed[]): PresenceCount[] {
  const members = listed.filter(({ role }) => role === 'member')
  const lists = [...Map.groupBy(members, ({ meetingId }) => meetingId).values()].filter(isMarked)
  const marks = lists.flatMap((list) => {
    const bodies = new Set(bodiesIn(list))
    return list.map((one) => ({ ...one, status: countedStatus(one, bodies.has(one)) }))
  })
  const bearers = bearersIn(marks)
  return [...Map.groupBy(marks, (mark) => personOf(mark, bearers)).values()]
    .map((own) => ({
      own,
      order: Math.min(...own.map(({ protocolOrder }) => protocolOrder)),
      place: Math.min(...own.map(({ place }) => place)),
      name: last(own.map(({ name }) => name)),
    }))
    .sort((a, b) => a.order - b.order || a.place - b.place || byCodeUnit(a.name, b.name))
    .map(({ own, name }) => {
      const count = (counts: Listed['status']) => own.filter(({ status }) => status === counts).length
      return {
        name,
        post: last(own.map(({ post }) => post)),
        invited: own.length,
        present: own.filter(({ status }) => isThereHimself(status)).length,
        standIn: count('stand-in'),
        excused: count('excused'),
        unexcused: count('unexcused'),
      }
    })
}

function isMarked(members: readonly Listed[]): boolean {
  return members.every(({ status }) => status !== 'unmarked')
}

/** Who sent somebody that counts already was not there, and had said so. */
function countedStatus({ status }: Listed, isBody: boolean): Listed['status'] {
  return status === 'stand-in' && !isBody ? 'excused' : status
}

/** The meetings at which each member was picked from the list of members, by name. */
type Bearers = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

function bearersIn(marks: readonly Listed[]): Bearers {
  const bearers = new Map<string, Map<string, Set<string>>>()
  for (const mark of marks) {
    if (mark.memberId === null) continue
    const ofName = bearers.get(nameKey(mark)) ?? new Map<string, Set<string>>()
    bearers.set(nameKey(mark), ofName)
    ofName.set(mark.memberId, (ofName.get(mark.memberId) ?? new Set()).add(mark.meetingId))
  }
  return bearers
}

/**
 * A member is one person whatever the post of the day, and whether he was picked or his name typed. A typed name that
 * two members bear, or that stands beside the member on one list, is somebody of that name.
 */
function personOf(mark: Listed, bearers: Bearers): string {
  if (mark.memberId !== null) return mark.memberId
  const [only, ...others] = [...(bearers.get(nameKey(mark)) ?? [])]
  return only && others.length === 0 && !only[1].has(mark.meetingId) ? only[0] : nameKey(mark)
}

/** Ông or Bà makes a namesake of the other sex somebody else. */
function nameKey({ honorific, name }: Listed): string {
  return `${honorific} ${personKey(name)}`
}

/** One of several spellings, the same each time. */
function last(spellings: readonly string[]): string {
  return spellings.toSorted(byCodeUnit).at(-1) ?? ''
}
