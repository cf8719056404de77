import { v7 } from 'uuid'
import type { Attendee, Meeting, MeetingKind, NamedPerson } from '../../../../shared/model/meetings.ts'
import { latestTerm, type MemberRecord, postsOf, termOn } from '../../../../shared/model/members.ts'
import { formatDate, yearOf } from '../../../../shared/text/dates.ts'

/** The parts of a member that a meeting takes over. */
export type Person = Pick<MemberRecord, 'id' | 'honorific' | 'name' | 'protocolOrder' | 'terms'>

/** Members in office on a day, by protocol. */
export function inOfficeOn<Member extends Person>(members: readonly Member[], day: string): Member[] {
  return members
    .filter((member) => termOn(member.terms, day) !== undefined)
    .toSorted((a, b) => a.protocolOrder - b.protocolOrder)
}

/** Somebody who is or was a member, but not on the day. */
export interface LeftOutPerson {
  readonly name: string
  /** `nhiệm kỳ từ 22/11/2026`, `nhiệm kỳ đến 30/06/2025` */
  readonly reason: string
}

/** Who is in the list of members and in office before or after the day, not on it; by protocol. */
export function leftOut(members: readonly Person[], day: string): LeftOutPerson[] {
  return members
    .filter((member) => termOn(member.terms, day) === undefined)
    .toSorted((a, b) => a.protocolOrder - b.protocolOrder)
    .map(({ name, terms }) => ({ name, reason: reasonOf(terms, day) }))
}

function reasonOf(terms: Person['terms'], day: string): string {
  const next = terms.filter(({ from }) => from > day).toSorted((a, b) => a.from.localeCompare(b.from))[0]
  if (next) return `nhiệm kỳ từ ${formatDate(next.from)}`
  const { until } = latestTerm(terms) ?? { until: null }
  return until === null ? 'chưa có nhiệm kỳ' : `nhiệm kỳ đến ${formatDate(until)}`
}

/**
 * A member as one meeting names him: with the post of that day, so that a later change does not rewrite the minutes.
 */
export function namedOn(member: Person, day: string): NamedPerson {
  const term = termOn(member.terms, day) ?? latestTerm(member.terms)
  return { memberId: member.id, honorific: member.honorific, name: member.name, post: term?.committeePost ?? '' }
}

/**
 * An invited member, not yet marked. Papers outside the committee name him by his post there first: `Phó Chủ tịch UBND
 * phường, Phó Trưởng Ban`.
 */
export function invited(member: Person, day: string): Attendee {
  const term = termOn(member.terms, day) ?? latestTerm(member.terms)
  return {
    id: v7(),
    ...namedOn(member, day),
    post: term ? postsOf(term) : '',
    unit: term?.unit ?? '',
    role: 'member',
    status: 'unmarked',
    standInName: '',
    standInHonorific: null,
    standInPost: '',
    reason: '',
    time: null,
  }
}

/** A guest before anything is known of him. */
export function blankGuest(): Attendee {
  return {
    id: v7(),
    memberId: null,
    honorific: 'ông',
    name: '',
    post: '',
    unit: '',
    role: 'guest',
    status: 'unmarked',
    standInName: '',
    standInHonorific: null,
    standInPost: '',
    reason: '',
    time: null,
  }
}

/** Who usually takes the chair and who writes: the first by protocol, and the secretary by the post. */
export function defaultRoles(
  members: readonly Person[],
  day: string,
): { chair: NamedPerson | null; secretary: NamedPerson | null } {
  const present = inOfficeOn(members, day)
  const chair = present[0]
  const secretary = present.find((member) => /thư ký/i.test(termOn(member.terms, day)?.committeePost ?? ''))
  return {
    chair: chair ? namedOn(chair, day) : null,
    secretary: secretary ? namedOn(secretary, day) : null,
  }
}

/**
 * The usual title of a meeting; '' where there is none.
 *
 * @param day ISO, '' while unknown
 */
export function suggestTitle(kind: MeetingKind, day: string, committeeName: string): string {
  if (day === '') return kind === 'committee' ? committeeTitle(committeeName) : ''
  const year = yearOf(day)
  const month = Number(day.slice(5, 7))
  switch (kind) {
    case 'committee':
      return committeeTitle(committeeName)
    case 'monthly':
      return `Giao ban tháng ${month} năm ${year}`
    case 'midyear':
      return `Sơ kết 6 tháng đầu năm ${year}`
    case 'yearend':
      return `Tổng kết năm ${year}`
    case 'festival':
      return `Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm ${year}`
    case 'forum':
      return `Diễn đàn Công an phường lắng nghe ý kiến Nhân dân năm ${year}`
    case 'other':
      return ''
  }
}

function committeeTitle(committeeName: string): string {
  return `Họp ${committeeName || 'Ban Chỉ đạo'}`
}

/** A meeting before anything is known of it. */
export function blankMeeting(): Meeting {
  return {
    kind: 'committee',
    title: '',
    place: '',
    plannedStart: '',
    plannedEnd: null,
    chair: null,
    secretary: null,
    invitationNote: '',
    actualStart: null,
    actualEnd: null,
    residentCount: null,
    attendees: [],
    agenda: [],
    contributions: [],
    votes: [],
    conclusions: [],
    tasks: [],
  }
}
