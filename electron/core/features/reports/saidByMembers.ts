import { type RawBuilder, sql } from 'kysely'
import { type TypedName, typedName } from '../../../../shared/text/labels.ts'
import { bearerAmong, personKey } from '../../../../shared/text/personKey.ts'
import type { Database } from '../../platform/database/database.ts'
import { meetingDayInSql, membersOn } from '../meetings/index.ts'
import { listMembersEver } from '../members/index.ts'

/** What was said at a meeting, with what is counted of it. */
export interface SaidAtMeeting {
  readonly meetingId: string
  readonly topic: string
  readonly replied: boolean
}

interface Person {
  readonly honorific: string
  readonly name: string
}

interface Attendee extends Person {
  readonly meetingId: string
  readonly role: string
}

interface Head {
  readonly id: string
  readonly day: string
  readonly chairHonorific: string | null
  readonly chairName: string | null
  readonly secretaryHonorific: string | null
  readonly secretaryName: string | null
}

/**
 * What residents and guests said. The words of the chair, the secretary and members, listed at the meeting or in office
 * on its day, are no opinions that the committee received. A speaker is known by his name in any spelling, before which
 * a form of address or a rank may stand; Ông or Bà makes a namesake of the other sex somebody else.
 *
 * @param inSpan tells which rows of `meetings` count
 */
export async function opinionsOf(database: Database, inSpan: RawBuilder<boolean>): Promise<SaidAtMeeting[]> {
  const { rows: heads } = await sql<Head>`
    select id, ${meetingDayInSql} as day, chair_honorific, chair_name, secretary_honorific, secretary_name
    from meetings where ${inSpan}
  `.execute(database)
  const { rows: attendees } = await sql<Attendee>`
    select meeting_id, honorific, name, role from meeting_attendees
    where meeting_id in (select id from meetings where ${inSpan})
  `.execute(database)
  const { rows: said } = await sql<{ meetingId: string; topic: string; replied: number; speakerName: string }>`
    select meeting_id, topic, reply <> '' as replied, speaker_name from contributions
    where meeting_id in (select id from meetings where ${inSpan})
  `.execute(database)
  const members = await listMembersEver(database)
  const cameTo = Map.groupBy(attendees, ({ meetingId }) => meetingId)
  const saidAt = Map.groupBy(said, ({ meetingId }) => meetingId)
  return heads.flatMap((head) => {
    const words = saidAt.get(head.id) ?? []
    if (words.length === 0) return []
    const isMember = memberOf(head, cameTo.get(head.id) ?? [], membersOn(members, head.day))
    return words
      .filter(({ speakerName }) => !isMember(speakerName))
      .map(({ meetingId, topic, replied }) => ({ meetingId, topic, replied: replied === 1 }))
  })
}

/** Tells whether a speaker is of the committee. Who is listed goes before a member of the same name who is not. */
function memberOf(
  head: Head,
  attendees: readonly Attendee[],
  inOffice: readonly Person[],
): (speaker: string) => boolean {
  const heads = [person(head.chairHonorific, head.chairName), person(head.secretaryHonorific, head.secretaryName)]
  const ofMeeting = keyed([
    ...attendees.filter(({ role }) => role === 'member'),
    ...heads.filter((one) => one !== null),
  ])
  const guests = keyed(attendees.filter(({ role }) => role !== 'member'))
  const others = keyed(inOffice)
  const isCalled = bearerAmong([...attendees, ...heads.filter((one) => one !== null), ...inOffice])
  return (speaker) => {
    const named = namedBy(typedName(speaker, isCalled))
    return ofMeeting.some(named) || (!guests.some(named) && others.some(named))
  }
}

type Keyed = Pick<Person, 'honorific'> & { readonly key: string }

function keyed(people: readonly Person[]): Keyed[] {
  return people.map(({ honorific, name }) => ({ honorific, key: personKey(name) })).filter(({ key }) => key !== '')
}

function namedBy({ honorific, name }: TypedName): (one: Keyed) => boolean {
  const key = personKey(name)
  return (one) => (key === one.key || key.endsWith(` ${one.key}`)) && (honorific === '' || honorific === one.honorific)
}

function person(honorific: string | null, name: string | null): Person | null {
  return honorific && name ? { honorific, name } : null
}
