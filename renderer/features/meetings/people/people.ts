import type { Honorific } from '../../../../shared/model/fields.ts'
import type { Attendee, NamedPerson } from '../../../../shared/model/meetings.ts'
import { personKey } from '../../../../shared/text/personKey.ts'
import { personInSentence, postAndUnit } from '../../../../shared/text/personName.ts'
import { inOfficeOn, invited, namedOn, type Person } from '../form/newMeeting.ts'

/** Somebody offered while a name is typed. */
export interface PersonOption extends Omit<NamedPerson, 'honorific'> {
  readonly key: string
  /** '' of somebody who was sent and of whom it was not entered. */
  readonly honorific: Honorific | ''
}

/** Members in office on a day, offered by protocol. */
export function membersToOffer(members: readonly Person[], day: string): (PersonOption & NamedPerson)[] {
  return inOfficeOn(members, day).map((member) => ({ key: member.id, ...namedOn(member, day) }))
}

/**
 * The one who is offered by this name, however it is spelled; nobody where two are called so. Who types the whole name
 * means the same as who picks it.
 */
export function personNamed(people: readonly PersonOption[], typed: string): PersonOption | undefined {
  const key = personKey(typed)
  const [first, ...others] = key === '' ? [] : people.filter(({ name }) => personKey(name) === key)
  return others.length === 0 ? first : undefined
}

/** Members in office on a day, offered where papers name them by all their posts and their unit. */
export function membersWithPosts(members: readonly Person[], day: string): PersonOption[] {
  return inOfficeOn(members, day).map((member) => {
    const { memberId, honorific, name, post, unit } = invited(member, day)
    return { key: member.id, memberId, honorific, name, post: postAndUnit(post, unit) }
  })
}

/** The unit of the one on the list who is called so, however spelled; '' where nobody is. */
export function unitOfNamed(attendees: readonly Pick<Attendee, 'name' | 'unit'>[], typed: string): string {
  const key = personKey(typed)
  return attendees.find(({ name }) => key !== '' && personKey(name) === key)?.unit ?? ''
}

/** The people of a meeting, those who were sent in their stead included, offered as speakers and owners. */
export function attendeesToOffer(attendees: readonly Attendee[]): PersonOption[] {
  return attendees
    .filter((attendee) => attendee.name.trim() !== '')
    .map(({ id, memberId, honorific, name, post, unit, status, standInName, standInHonorific, standInPost }) =>
      status === 'stand-in' && standInName.trim() !== ''
        ? {
            key: id,
            memberId: null,
            honorific: standInHonorific ?? '',
            name: standInName,
            post: standInPost || `họp thay ${personInSentence({ honorific, name })}`,
          }
        : { key: id, memberId, honorific, name, post: post || unit },
    )
}
