import { meetingDay } from '../../../../../shared/model/meetingDay.ts'
import type { Contribution, MeetingRecord, Task } from '../../../../../shared/model/meetings.ts'
import { type MemberRecord, postsOf, termOn } from '../../../../../shared/model/members.ts'
import type { IsoDate } from '../../../../../shared/text/dates.ts'
import { typedName, withoutHonorific, withoutMark, withoutPresents } from '../../../../../shared/text/labels.ts'
import { bearerAmong, personKey } from '../../../../../shared/text/personKey.ts'
import {
  type AddressedPerson,
  nameAndPost,
  personInSentence,
  personName,
  postAndUnit,
} from '../../../../../shared/text/personName.ts'
import type { PaperContext } from '../../papers/index.ts'

/** How papers name those who spoke, were sent or got a task: typed as a name, printed with Ông or Bà and the post. */

/** Somebody whose form of address and post are known; each '' where it is not. */
interface KnownPerson extends AddressedPerson {
  readonly post: string
}

/** Who was sent by somebody, as entered; '' and null where nobody was, or where it is not known. */
interface StandIn {
  readonly standInName: string
  readonly standInHonorific: string | null
  readonly standInPost: string
}

/** Whom a paper of a meeting knows: those of the meeting first, then the members of its day. */
export interface PeopleOfMeeting {
  readonly attendees: readonly (KnownPerson & StandIn & { readonly unit: string })[]
  readonly chair: KnownPerson | null
  readonly secretary: KnownPerson | null
  readonly members?: readonly KnownPerson[]
}

/** Of a meeting of which nobody is known: people are named as they were typed. */
export const nobody: PeopleOfMeeting = { attendees: [], chair: null, secretary: null }

/** Those of a meeting, and the members who held office on its day, with their posts of that day. */
export function peopleOf({ members }: Pick<PaperContext, 'members'>, meeting: MeetingRecord): PeopleOfMeeting {
  const { attendees, chair, secretary } = meeting
  const day = meetingDay(meeting)
  return { attendees, chair, secretary, members: membersOn(members, day) }
}

/** The members in office on a day, with their posts and units of that day. */
export function membersOn(members: readonly MemberRecord[], day: IsoDate): KnownPerson[] {
  return members.flatMap(({ honorific, name, terms }) => {
    const term = termOn(terms, day)
    return term ? [{ honorific, name, post: postAndUnit(postsOf(term), term.unit) }] : []
  })
}

/**
 * A name as papers print it: `Ông Trần Văn Bình`. As typed where nobody is known, or two who are addressed differently,
 * by that name, and where it has its title.
 */
export function addressed(people: PeopleOfMeeting, name: string): string {
  return personName(personNamed(people, name))
}

/** `Ông Trần Văn Bình, Trưởng Công an phường`; without what is not known. */
export function addressedWithPost(people: PeopleOfMeeting, name: string): string {
  return nameAndPost(personNamed(people, name))
}

/** A contribution as minutes print it. The post that was typed goes first. */
export function speechOf(people: PeopleOfMeeting, said: Contribution) {
  const { speakerName, speakerPost, content, reply, repliedBy } = said
  const { post, ...speaker } = personNamed(people, speakerName)
  return {
    speakerName: personName(speaker),
    speakerPost: speakerPost === '' ? post : speakerPost,
    content,
    reply,
    repliedBy: addressed(people, repliedBy),
  }
}

/** A task as minutes and notices print it: who, and his post and unit. */
export function taskOf(people: PeopleOfMeeting, { content, owner, unit, deadline }: Task) {
  const { post, ...person } = personNamed(people, owner)
  return { content: withoutMark(content), owner: personName(person), unit: postAndUnit(post, unit), deadline }
}

/** Who presents, before the word `trình bày`: a post is set off by commas. */
export function presenterOf(people: PeopleOfMeeting, typed: string): string {
  const presenter = withoutPresents(typed)
  const { post } = personNamed(people, presenter)
  return post === '' ? addressed(people, presenter) : `${addressedWithPost(people, presenter)},`
}

/**
 * Who was sent, between `Cử` and `dự thay`: `ông Vũ Minh Đức, Phó Trưởng Công an phường,`. What was entered with the
 * name goes first; a member is known by it.
 */
export function standInOf(people: PeopleOfMeeting, sent: StandIn): string {
  const known = personNamed(people, sent.standInName, sent.standInHonorific ?? '')
  const post = sent.standInPost || known.post
  return post === '' ? personInSentence(known) : `${personInSentence(known)}, ${post},`
}

/**
 * Who is meant by a typed name. A title that was typed is kept: Ông or Bà makes a namesake of the other sex nobody, and
 * a comrade stays one.
 *
 * @param chosen the form of address where it was entered apart from the name, '' where it was not
 */
function personNamed(people: PeopleOfMeeting, typed: string, chosen = ''): KnownPerson {
  const read = typedName(typed, bearerAmong(everybodyIn(people)))
  const honorific = chosen || read.honorific
  const found = personOf(people, read.name, honorific) ?? { honorific, post: '' }
  const comrade =
    honorific === '' && typedName(typed).honorific === '' && withoutHonorific(withoutMark(typed)) !== withoutMark(typed)
  return { ...found, name: read.name, ...(comrade && { honorific: '' }) }
}

function everybodyIn({ attendees, chair, secretary, members = [] }: PeopleOfMeeting): readonly AddressedPerson[] {
  return [...attendees, chair, secretary, ...members].filter((one) => one !== null)
}

function personOf(people: PeopleOfMeeting, typed: string, said: string): Omit<KnownPerson, 'name'> | undefined {
  const key = personKey(typed)
  if (key === '') return undefined
  const named = <T extends AddressedPerson>(list: readonly (T | null)[]): T[] =>
    list
      .filter((one) => one !== null)
      .filter((one) => personKey(one.name) === key && (said === '' || one.honorific === '' || one.honorific === said))
  const attendees = named(people.attendees)
  const members = named(people.members ?? [])
  const sent = named(people.attendees.filter(({ standInName }) => standInName !== '').map(sentBy))
  const known = [
    ...attendees,
    ...named([people.chair, people.secretary]),
    ...(attendees.length > 0 ? [] : members),
    ...sent.filter((one) => one.honorific !== ''),
  ]
  const sentAs = onlyOne(sent.map(({ post }) => post)) ?? ''
  const [honorific, ...others] = new Set(known.map((one) => one.honorific))
  if (honorific === undefined) return sentAs === '' ? undefined : { honorific: said, post: sentAs }
  if (others.length > 0) return undefined
  // Two of one name and form of address: it is not known whose post is meant.
  if (attendees.length > 1 || (attendees.length === 0 && members.length > 1)) return { honorific, post: '' }
  const [attendee] = attendees
  const own = attendee ? postAndUnit(attendee.post, attendee.unit) : sentAs
  return { honorific, post: own || members[0]?.post || known.find((one) => one.post !== '')?.post || '' }
}

/** Who was sent by somebody, known by what was entered of him alone. */
function sentBy({ standInName, standInHonorific, standInPost }: StandIn): KnownPerson {
  const { honorific, name } = typedName(standInName)
  return { honorific: standInHonorific ?? honorific, name, post: standInPost }
}

/** The one value of a list that has no other but ''. */
function onlyOne(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== ''))
  return others.length === 0 ? first : undefined
}
