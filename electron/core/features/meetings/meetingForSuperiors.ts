import { opinionTopics } from '../../../../shared/model/meetings.ts'
import { personKey } from '../../../../shared/text/personKey.ts'
import type { Redact } from '../../platform/dataset/fileColumn.ts'
import type { FileRow } from '../../platform/dataset/fileRow.ts'
import { oncePerCopy, type SuperiorsCopy } from '../../platform/dataset/superiorsCopy.ts'
import { type NameRedactor, noName } from '../../platform/redaction/nameRedactor.ts'

/**
 * What superiors get of the people of a meeting: who holds office keeps name and post, of residents each has a number,
 * the same one wherever the name stands.
 */

const longestPost = 200

/** A name or a post of who chaired the meeting or wrote its minutes. */
export function inOffice(role: 'chair' | 'secretary', field: 'name' | 'post'): Redact<string> {
  return (_value, meeting, copy) => peopleOf(meeting.id, copy)[role][field]
}

/** A name or a post of who was invited. */
export function attending(field: 'name' | 'post'): Redact<string> {
  return (_value, attendee, copy) => peopleOf(attendee.meetingId, copy).attendees.get(attendee.id)?.[field] ?? ''
}

/** The unit of a member; of anybody else it tells where he lives. */
export const attendeeUnit: Redact<string> = (unit, { memberId }, { redactor }) =>
  memberId === null ? '' : redactor.clean(unit, longestPost)

export const standIn: Redact<string> = (name) => (name === '' ? '' : noName)

export const speaker: Redact<string> = (name, { meetingId }, copy) => peopleOf(meetingId, copy).nameOf(name)

export const speakerPost: Redact<string> = (post, { speakerName }, { redactor }) =>
  redactor.isOfficial(String(speakerName)) ? redactor.clean(post, longestPost) : ''

/** Topics that are offered tell of nobody. */
export const topicOnly: Redact<string> = (topic) => (topic === '' || opinionTopics.includes(topic) ? topic : 'Khác')

/** The name of who holds office, else what stands in its place; '' stays ''. */
export function officialOr(other: string): Redact<string> {
  return (name, _row, { redactor }) => (name === '' || redactor.isOfficial(name) ? name : other)
}

/** What a row of a list of the meeting is called where it must be called something: `Nội dung 1`. */
export function numbered(word: string): Redact<string> {
  return (_text, { position }) => `${word} ${Number(position) + 1}`
}

interface Named {
  readonly name: string
  readonly post: string
}

/** Somebody of the meeting as a row names him. */
interface Person extends Named {
  readonly memberId: FileRow[string] | undefined
}

class MeetingPeople {
  readonly chair: Named
  readonly secretary: Named
  readonly attendees: ReadonlyMap<FileRow[string] | undefined, Named>
  readonly #numbers = new Map<string, number>()
  readonly #redactor: NameRedactor

  /** Numbers are given in this order: chair, secretary, those who were invited, those who spoke. */
  constructor(meeting: FileRow, { redactor, rowsOf }: SuperiorsCopy) {
    this.#redactor = redactor
    this.chair = this.#person(personIn(meeting.chairMemberId, meeting.chairName, meeting.chairPost))
    this.secretary = this.#person(personIn(meeting.secretaryMemberId, meeting.secretaryName, meeting.secretaryPost))
    const inOrder = (table: 'meetingAttendees' | 'contributions') =>
      rowsOf(table, 'meetingId', meeting.id).toSorted((a, b) => Number(a.position) - Number(b.position))
    this.attendees = this.#attendees(inOrder('meetingAttendees'))
    for (const { speakerName } of inOrder('contributions')) this.nameOf(String(speakerName))
  }

  /** The name of who holds office, else `Đại biểu 1`; '' stays ''. */
  nameOf(name: string): string {
    if (name === '' || this.#redactor.isOfficial(name)) return name
    const key = personKey(name)
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1
    this.#numbers.set(key, number)
    return `Đại biểu ${number}`
  }

  /** A member of the committee is one, whatever the name of that day was. */
  #person({ memberId, name, post }: Person): Named {
    const keeps = memberId !== null || this.#redactor.isOfficial(name)
    return keeps ? { name, post: this.#redactor.clean(post, longestPost) } : { name: this.nameOf(name), post: '' }
  }

  /** Two typed guests of one name were told apart by their posts, which are gone. */
  #attendees(rows: readonly FileRow[]): MeetingPeople['attendees'] {
    const seen = new Map<string, number>()
    const found = new Map<FileRow[string] | undefined, Named>()
    for (const { id, memberId, name, post } of rows) {
      const bare = this.#person(personIn(memberId, name, post))
      const count = (seen.get(bare.name) ?? 0) + 1
      const isAlone = memberId !== null || bare.post !== ''
      if (!isAlone) seen.set(bare.name, count)
      found.set(id, isAlone || count === 1 ? bare : { ...bare, name: `${bare.name} (${count})` })
    }
    return found
  }
}

function personIn(memberId: FileRow[string] | undefined, name: unknown, post: unknown): Person {
  return { memberId, name: String(name ?? ''), post: String(post ?? '') }
}

const knownPeople = oncePerCopy(() => new Map<FileRow[string] | undefined, MeetingPeople>())

function peopleOf(meetingId: FileRow[string] | undefined, copy: SuperiorsCopy): MeetingPeople {
  const known = knownPeople(copy)
  const [meeting = {}] = copy.rowsOf('meetings', 'id', meetingId)
  const people = known.get(meetingId) ?? new MeetingPeople(meeting, copy)
  known.set(meetingId, people)
  return people
}
