import type { Dataset } from '../../../../shared/model/dataset.ts'
import { opinionTopics } from '../../../../shared/model/meetings.ts'
import { personKey } from '../../../../shared/text/personKey.ts'
import { type NameRedactor, noName } from '../../platform/redaction/nameRedactor.ts'
import { type Decided, noContent, noReason, redactPaper } from './redactParts.ts'

type Meeting = Dataset['meetings'][number]
type Person = NonNullable<Meeting['chair']>
type Attendee = Meeting['attendees'][number]

/** A meeting with its counts, days and officials; residents have a number, and what was said is left out. */
export function redactMeeting(meeting: Meeting, redactor: NameRedactor): Decided<Meeting> {
  const people = new Participants(redactor)
  const title = redactor.clean(meeting.title, 500)
  // In this order, for they are numbered as they come.
  const chair = meeting.chair && people.person(meeting.chair)
  const secretary = meeting.secretary && people.person(meeting.secretary)
  const attendees = numbered(meeting.attendees.map((one) => redactAttendee(one, people, redactor)))
  return {
    key: meeting.key,
    state: meeting.state,
    kind: meeting.kind,
    title,
    place: redactor.clean(meeting.place, 300),
    plannedStart: meeting.plannedStart,
    plannedEnd: meeting.plannedEnd,
    chair,
    secretary,
    invitationNote: '',
    actualStart: meeting.actualStart,
    actualEnd: meeting.actualEnd,
    residentCount: meeting.residentCount,
    attendees,
    agenda: meeting.agenda.map(
      (item, index): Decided<typeof item> => ({
        key: item.key,
        title: `Nội dung ${index + 1}`,
        presenter: people.officialOr(item.presenter, ''),
        minutes: item.minutes,
        summary: '',
      }),
    ),
    contributions: meeting.contributions.map((one) => redactContribution(one, people, redactor)),
    votes: meeting.votes.map(
      (vote, index): Decided<typeof vote> => ({
        agendaItem: vote.agendaItem,
        matter: `Nội dung biểu quyết ${index + 1}`,
        inFavour: vote.inFavour,
        against: vote.against,
        abstaining: vote.abstaining,
      }),
    ),
    conclusions: meeting.conclusions.map(
      (conclusion): Decided<typeof conclusion> => ({
        key: conclusion.key,
        content: noContent,
      }),
    ),
    tasks: meeting.tasks.map(
      (task): Decided<typeof task> => ({
        conclusion: task.conclusion,
        content: noContent,
        owner: people.officialOr(task.owner, noName),
        unit: '',
        deadline: task.deadline,
        doneOn: task.doneOn,
      }),
    ),
    papers: meeting.papers.map((paper) => redactPaper(paper, title)),
    reopenings: meeting.reopenings.map(({ at }): Decided<Meeting['reopenings'][number]> => ({ at, reason: noReason })),
  }
}

function redactAttendee(attendee: Attendee, people: Participants, redactor: NameRedactor): Decided<Attendee> {
  return {
    ...people.person(attendee),
    unit: attendee.member === null ? '' : attendee.unit && redactor.clean(attendee.unit, 200),
    role: attendee.role,
    status: attendee.status,
    standInName: attendee.standInName === '' ? '' : noName,
    standInHonorific: null,
    standInPost: '',
    reason: '',
    time: attendee.time,
  }
}

type Contribution = Meeting['contributions'][number]

function redactContribution(one: Contribution, people: Participants, redactor: NameRedactor): Decided<Contribution> {
  const isOfficial = people.isOfficial(one.speakerName)
  return {
    agendaItem: one.agendaItem,
    speakerName: people.nameOf(one.speakerName),
    speakerPost: isOfficial ? redactor.clean(one.speakerPost, 200) : '',
    topic: one.topic === '' || opinionTopics.includes(one.topic) ? one.topic : 'Khác',
    content: noContent,
    reply: one.reply === '' ? '' : noContent,
    repliedBy: people.officialOr(one.repliedBy, ''),
  }
}

/** Gives each resident of a meeting a number, the same one wherever the name stands. */
class Participants {
  readonly #numbers = new Map<string, number>()
  readonly #redactor: NameRedactor

  constructor(redactor: NameRedactor) {
    this.#redactor = redactor
  }

  isOfficial(name: string): boolean {
    return this.#redactor.isOfficial(name)
  }

  officialOr(name: string, other: string): string {
    return name === '' || this.isOfficial(name) ? name : other
  }

  /** The name of who holds office, else `Đại biểu 1`; '' stays ''. */
  nameOf(name: string): string {
    if (name === '' || this.isOfficial(name)) return name
    const key = personKey(name)
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1
    this.#numbers.set(key, number)
    return `Đại biểu ${number}`
  }

  /** A person with a key is a member of the committee, whatever the name of that day was. */
  person({ member, honorific, name, post }: Person): Decided<Person> {
    const keeps = member !== null || name === undefined || this.isOfficial(name)
    return keeps
      ? { member, honorific, name, post: post && this.#redactor.clean(post, 200) }
      : { member, honorific, name: this.nameOf(name), post: '' }
  }
}

/** Two typed guests of one name were told apart by their posts, which are gone. */
function numbered(attendees: readonly Decided<Attendee>[]): Decided<Attendee>[] {
  const seen = new Map<string, number>()
  return attendees.map((attendee) => {
    if (attendee.member !== null || attendee.name === undefined || attendee.post !== '') return attendee
    const count = (seen.get(attendee.name) ?? 0) + 1
    seen.set(attendee.name, count)
    return count === 1 ? attendee : { ...attendee, name: `${attendee.name} (${count})` }
  })
}
