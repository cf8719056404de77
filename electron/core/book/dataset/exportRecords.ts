import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import type { Dataset, DatasetPaper } from '../../../../shared/model/dataset.ts'
import type { MeetingRecord, NamedPerson } from '../../../../shared/model/meetings.ts'
import type { PaperRecord } from '../../../../shared/model/papers.ts'
import type { RegisterEntry } from '../../../../shared/model/register.ts'
import { issuerSchema } from '../../../../shared/model/ward.ts'
import { listRounds } from '../../features/commendations/index.ts'
import { findMeeting, listMeetings } from '../../features/meetings/index.ts'
import { listPapers } from '../../features/papers/index.ts'
import { findEntry, listEntries } from '../../features/register/index.ts'
import type { Database } from '../../platform/database/database.ts'

type Keys = ReadonlyMap<string, string>
type DatasetMeeting = Dataset['meetings'][number]
type Commendation = Dataset['commendations'][number]

/** The meetings of a year with everything recorded of them, earliest first. */
export async function exportMeetings(database: Database, year: number, memberKeys: Keys, signerKeys: Keys) {
  const summaries = (await listMeetings(database, year)).toReversed()
  const keys = new Map(summaries.map(({ id }, index) => [id, `cuoc-hop-${index + 1}`]))
  const rows: DatasetMeeting[] = []
  const paperIds: string[] = []
  for (const [id, key] of keys) {
    const meeting = await findMeeting(database, id)
    if (!meeting) continue
    const papers = await exportPapers(database, await listPapers(database, { meetingId: id }), signerKeys)
    const reopenings = await readReopenings(database, id)
    rows.push({ ...toMeeting(meeting, key, memberKeys), papers: papers.rows, reopenings })
    paperIds.push(...papers.ids)
  }
  return { rows, keys, paperIds }
}

/** The commendations of a year with their proposals, earliest first. */
export async function exportRounds(
  database: Database,
  year: number,
  { meetingKeys, groupNames, signerKeys }: { meetingKeys: Keys; groupNames: Keys; signerKeys: Keys },
) {
  const rows: Commendation[] = []
  const paperIds: string[] = []
  for (const round of (await listRounds(database, year)).toReversed()) {
    const papers = await exportPapers(database, await listPapers(database, { roundId: round.id }), signerKeys)
    rows.push({ ...toCommendation(round, meetingKeys, groupNames), papers: papers.rows })
    paperIds.push(...papers.ids)
  }
  return { rows, paperIds }
}

/** The numbers of a year that belong to no paper of the file: typed by hand, of reports, of another year's meetings. */
export async function exportRegister(
  database: Database,
  year: number,
  paperIds: ReadonlySet<string>,
): Promise<Dataset['register']> {
  const books = await Promise.all(issuerSchema.options.map((issuer) => listEntries(database, issuer, year)))
  return books
    .flat()
    .filter((entry) => entry.paperId === null || !paperIds.has(entry.paperId))
    .map((entry) => ({
      issuer: entry.issuer,
      code: entry.code,
      date: entry.date,
      number: entry.number,
      subject: entry.subject,
      signerName: entry.signerName === '' ? 'Không ghi' : entry.signerName,
      ...registerColumns(entry),
      cancelReason: entry.cancelReason,
    }))
}

function toMeeting(
  meeting: MeetingRecord,
  key: string,
  memberKeys: Keys,
): Omit<DatasetMeeting, 'papers' | 'reopenings'> {
  const agendaKeys = new Map(meeting.agenda.map(({ id }, index) => [id, `noi-dung-${index + 1}`]))
  const conclusionKeys = new Map(meeting.conclusions.map(({ id }, index) => [id, `ket-luan-${index + 1}`]))
  const keyIn = (keys: Keys, id: string | null) => (id === null ? null : (keys.get(id) ?? null))
  // Name and post are those of that day, whatever the member is called or does today.
  const person = ({ memberId, honorific, name, post }: NamedPerson) => ({
    member: keyIn(memberKeys, memberId),
    honorific,
    name,
    post,
  })
  return {
    key,
    state: meeting.state,
    kind: meeting.kind,
    title: meeting.title,
    place: meeting.place,
    plannedStart: meeting.plannedStart,
    plannedEnd: meeting.plannedEnd,
    chair: meeting.chair && person(meeting.chair),
    secretary: meeting.secretary && person(meeting.secretary),
    invitationNote: meeting.invitationNote,
    actualStart: meeting.actualStart,
    actualEnd: meeting.actualEnd,
    residentCount: meeting.residentCount,
    attendees: meeting.attendees.map((attendee) => {
      const { unit, role, status, standInName, standInHonorific, standInPost, reason, time } = attendee
      const recorded = { status, standInName, standInHonorific, standInPost, reason, time }
      return { ...person(attendee), unit, role, ...recorded }
    }),
    agenda: meeting.agenda.map(({ id, ...item }) => ({ key: agendaKeys.get(id) ?? id, ...item })),
    contributions: meeting.contributions.map(({ id: _id, agendaItemId, ...contribution }) => ({
      agendaItem: keyIn(agendaKeys, agendaItemId),
      ...contribution,
    })),
    votes: meeting.votes.map(({ id: _id, agendaItemId, ...vote }) => ({
      agendaItem: keyIn(agendaKeys, agendaItemId),
      ...vote,
    })),
    conclusions: meeting.conclusions.map(({ id, content }) => ({ key: conclusionKeys.get(id) ?? id, content })),
    tasks: meeting.tasks.map(({ id: _id, conclusionId, ...task }) => ({
      conclusion: keyIn(conclusionKeys, conclusionId),
      ...task,
    })),
  }
}

function toCommendation(round: RoundRecord, meetingKeys: Keys, groupNames: Keys): Omit<Commendation, 'papers'> {
  const { occasion, kind, date, step, awardedOn, funding, basis, note } = round
  return {
    ...{ occasion, kind, date, step, awardedOn, funding, basis, note },
    meeting: round.meetingId === null ? null : (meetingKeys.get(round.meetingId) ?? null),
    proposals: round.proposals.map((proposal) => ({
      group: proposal.groupId === null ? null : (groupNames.get(proposal.groupId) ?? null),
      recipientKind: proposal.recipientKind,
      honorific: proposal.honorific,
      name: proposal.name,
      description: proposal.description,
      achievement: proposal.achievement,
      proposingUnit: proposal.proposingUnit,
      form: proposal.form,
      result: proposal.result,
      resultNote: proposal.resultNote,
      amountOverride: proposal.amountOverride,
    })),
  }
}

async function exportPapers(database: Database, papers: readonly PaperRecord[], signerKeys: Keys) {
  const rows: DatasetPaper[] = []
  for (const paper of papers) {
    const entry = await database
      .selectFrom('registerEntries')
      .select('id')
      .where('paperId', '=', paper.id)
      .executeTakeFirst()
    rows.push(toPaper(paper, entry && (await findEntry(database, entry.id)), signerKeys))
  }
  return { rows, ids: papers.map(({ id }) => id) }
}

function toPaper(paper: PaperRecord, entry: RegisterEntry | undefined, signerKeys: Keys): DatasetPaper {
  const signer = paper.signerId === null ? undefined : signerKeys.get(paper.signerId)
  return {
    kind: paper.kind,
    date: entry?.date ?? null,
    number: entry?.number ?? null,
    ...(signer === undefined ? {} : { signer }),
    ...(entry ? { register: registerColumns(entry) } : {}),
    cancelReason: entry?.cancelReason ?? '',
    plannedDate: paper.plannedDate,
    subject: paper.subject,
    addressees: paper.addressees,
    opening: paper.opening,
    body: paper.body,
    closing: paper.closing,
    recipients: paper.recipients,
    copies: paper.copies,
  }
}

function registerColumns({ recipients, keeper, copies, sentOn, receivedBy, note }: RegisterEntry) {
  return { recipients, keeper, copies, sentOn, receivedBy, note }
}

async function readReopenings(database: Database, meetingId: string): Promise<DatasetMeeting['reopenings']> {
  const rows = await database
    .selectFrom('meetingReopenings')
    .select(['reopenedAt', 'reason'])
    .where('meetingId', '=', meetingId)
    .orderBy('reopenedAt')
    .orderBy('id')
    .execute()
  return rows.map(({ reopenedAt, reason }) => ({ at: reopenedAt, reason }))
}
