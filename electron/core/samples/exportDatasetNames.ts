import { type Dataset, type DatasetPaper, datasetSchema } from '../../../shared/model/dataset.ts'
import { opinionTopics } from '../../../shared/model/meetings.ts'
import type { RecipientKind } from '../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../shared/text/fold.ts'
import { withoutTraces } from './exportDatasetTraces.ts'

const noContent = '(không nêu nội dung)'
const noReason = '(không nêu lý do)'
const noName = '(không nêu tên)'

type Meeting = Dataset['meetings'][number]
type Round = Dataset['commendations'][number]
type Person = NonNullable<Meeting['chair']>

/**
 * The dataset for superiors (bản cho cấp trên): counts, days, numbers and kinds stay; phones, names of residents and
 * every free text that may tell of them go. Who holds office keeps the name: members of the committee and signers.
 * What a form must not leave empty says that it was left out, so that the file still loads.
 *
 * Titles of meetings, their places, occasions and units stay; a resident's name or a phone in one of them goes too.
 *
 * @param officials names of members and signers
 */
export function withoutResidents(dataset: Dataset, officials: readonly string[]): Dataset {
  const names = new Officials(officials)
  const bare: Dataset = {
    ...dataset,
    members: dataset.members.map((member) => ({ ...member, phone: '' })),
    groups: dataset.groups.map((group) => ({ ...group, headName: '', headPhone: '', deputyName: '' })),
    meetings: dataset.meetings.map((meeting) => bareMeeting(meeting, names)),
    commendations: dataset.commendations.map(bareRound),
    register: dataset.register.map((entry) => ({
      ...entry,
      ...noColumns(entry),
      subject: noContent,
      signerName: names.has(entry.signerName) ? entry.signerName : noName,
      cancelReason: entry.cancelReason === '' ? '' : noReason,
    })),
  }
  return datasetSchema.parse(withoutTraces(bare, residentsIn(dataset, officials), officials))
}

class Officials {
  readonly #names: ReadonlySet<string>

  constructor(names: readonly string[]) {
    this.#names = new Set(names.map(foldVietnamese))
  }

  has(name: string): boolean {
    return this.#names.has(foldVietnamese(name))
  }
}

/** Gives each resident of a meeting a number, the same one wherever the name stands. */
class Participants {
  readonly #numbers = new Map<string, number>()
  readonly #officials: Officials

  constructor(officials: Officials) {
    this.#officials = officials
  }

  /** The name of who holds office, else `Đại biểu 1`; '' stays ''. */
  nameOf(name: string): string {
    if (name === '' || this.#officials.has(name)) return name
    const key = foldVietnamese(name)
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1
    this.#numbers.set(key, number)
    return `Đại biểu ${number}`
  }

  isOfficial(name: string): boolean {
    return this.#officials.has(name)
  }
}

function bareMeeting(meeting: Meeting, officials: Officials): Meeting {
  const people = new Participants(officials)
  // A person with a key is a member of the committee, whatever the name of that day was.
  const person = <T extends Person>(one: T): T =>
    one.member !== null || one.name === undefined || people.isOfficial(one.name)
      ? one
      : { ...one, name: people.nameOf(one.name), post: '' }
  return {
    ...meeting,
    chair: meeting.chair && person(meeting.chair),
    secretary: meeting.secretary && person(meeting.secretary),
    invitationNote: '',
    attendees: numbered(meeting.attendees.map(person)).map((attendee) => ({
      ...attendee,
      unit: attendee.member === null ? '' : (attendee.unit ?? ''),
      standInName: attendee.standInName === '' ? '' : noName,
      reason: '',
    })),
    agenda: meeting.agenda.map((item, index) => ({
      ...item,
      title: `Nội dung ${index + 1}`,
      presenter: people.isOfficial(item.presenter) ? item.presenter : '',
      summary: '',
    })),
    contributions: meeting.contributions.map((one) => ({
      ...one,
      speakerName: people.nameOf(one.speakerName),
      speakerPost: people.isOfficial(one.speakerName) ? one.speakerPost : '',
      topic: one.topic === '' || opinionTopics.includes(one.topic) ? one.topic : 'Khác',
      content: noContent,
      reply: one.reply === '' ? '' : noContent,
      repliedBy: people.isOfficial(one.repliedBy) ? one.repliedBy : '',
    })),
    votes: meeting.votes.map((vote, index) => ({ ...vote, matter: `Nội dung biểu quyết ${index + 1}` })),
    conclusions: meeting.conclusions.map((conclusion) => ({ ...conclusion, content: noContent })),
    tasks: meeting.tasks.map((task) => ({
      ...task,
      content: noContent,
      owner: people.isOfficial(task.owner) ? task.owner : noName,
      unit: '',
    })),
    papers: meeting.papers.map((paper) => barePaper(paper, meeting.title)),
    reopenings: meeting.reopenings.map(({ at }) => ({ at, reason: noReason })),
  }
}

/** Two typed guests of one name were told apart by their posts, which are gone. */
function numbered(attendees: Meeting['attendees']): Meeting['attendees'] {
  const seen = new Map<string, number>()
  return attendees.map((attendee) => {
    if (attendee.member !== null || attendee.name === undefined || attendee.post !== '') return attendee
    const count = (seen.get(attendee.name) ?? 0) + 1
    seen.set(attendee.name, count)
    return count === 1 ? attendee : { ...attendee, name: `${attendee.name} (${count})` }
  })
}

const recipientNames: Record<RecipientKind, string> = {
  person: 'Cá nhân',
  household: 'Hộ gia đình',
  collective: 'Tập thể',
}

function bareRound(round: Round): Round {
  const counts: Record<RecipientKind, number> = { person: 0, household: 0, collective: 0 }
  return {
    ...round,
    note: '',
    proposals: round.proposals.map((proposal) => {
      const kind = proposal.recipientKind
      counts[kind] += 1
      return {
        ...proposal,
        name: kind === 'collective' ? proposal.name : `${recipientNames[kind]} ${counts[kind]}`,
        description: '',
        // A collective may stand twice, for another achievement each time.
        achievement: kind === 'collective' ? `${noContent} ${counts[kind]}` : noContent,
        resultNote: proposal.resultNote === '' ? '' : noReason,
      }
    }),
    papers: round.papers.map((paper) => barePaper(paper, round.occasion)),
  }
}

/** Kind, number, day and signer of a paper; of its text nothing but what it is about. */
function barePaper(paper: DatasetPaper, about: string): DatasetPaper {
  return {
    ...paper,
    ...(paper.register ? { register: noColumns(paper.register) } : {}),
    cancelReason: paper.cancelReason === '' ? '' : noReason,
    subject: about,
    addressees: (paper.addressees ?? []).length === 0 ? [] : [noName],
    opening: '',
    body: (paper.body ?? []).length === 0 ? [] : [noContent],
    closing: '',
    recipients: [],
  }
}

function noColumns({ copies, sentOn }: { copies: number | null; sentOn: string | null }) {
  return { copies, sentOn, recipients: '', keeper: '', receivedBy: '', note: '' }
}

/** Every name in the fields of names that is not one of an official. */
export function residentsIn(dataset: Dataset, officialNames: readonly string[]): string[] {
  const officials = new Officials(officialNames)
  const names = [
    ...dataset.groups.flatMap((group) => [group.headName, group.deputyName]),
    ...dataset.meetings.flatMap((meeting) => [
      ...[meeting.chair, meeting.secretary, ...meeting.attendees].flatMap((one) =>
        one && one.member === null ? [one.name ?? ''] : [],
      ),
      ...meeting.attendees.map((attendee) => attendee.standInName),
      ...meeting.contributions.flatMap((one) => [one.speakerName, one.repliedBy]),
      ...meeting.agenda.map((item) => item.presenter),
      ...meeting.tasks.map((task) => task.owner),
    ]),
    ...dataset.commendations.flatMap((round) =>
      round.proposals.flatMap(({ recipientKind, name }) => (recipientKind === 'collective' ? [] : [name])),
    ),
  ]
  return [...new Set(names)].filter((name) => name !== '' && !officials.has(name))
}
