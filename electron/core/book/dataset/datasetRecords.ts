import type { FieldError } from '../../../../shared/contract/base.ts'
import type { Round, RoundStep } from '../../../../shared/model/commendations.ts'
import type { Dataset, DatasetPaper } from '../../../../shared/model/dataset.ts'
import type { Group } from '../../../../shared/model/groups.ts'
import type { Meeting, MeetingState, QuorumRule } from '../../../../shared/model/meetings.ts'
import type { Member } from '../../../../shared/model/members.ts'
import type { LegalFacts, Signer, Ward, WardYear } from '../../../../shared/model/ward.ts'
import { newId } from '../../schema/ids.ts'
import { datasetFacts } from './datasetFacts.ts'
import { resolveMeeting } from './datasetMeetings.ts'
import { Complaints, type DatasetMember, type Keyed, keyed, lookUp } from './datasetPeople.ts'
import { brokenRules } from './datasetRules.ts'
import type { FileReading, LooseDataset, Reading } from './readDataset.ts'

type WithId<T> = T & { readonly id: string }

/** The records of a file as the program keeps them: ids given, references resolved, rules of the forms kept. */
export interface DatasetRecords {
  readonly ward: Ward
  readonly wardYears: readonly WardYear[]
  readonly signers: readonly Signer[]
  /** Id of each signer by key. */
  readonly signerIds: ReadonlyMap<string, string>
  readonly facts: LegalFacts | undefined
  readonly members: readonly { readonly id: string; readonly record: Member }[]
  readonly groups: readonly { readonly id: string; readonly record: Group }[]
  readonly meetings: readonly {
    readonly id: string
    readonly record: Meeting
    readonly state: MeetingState
    readonly papers: readonly DatasetPaper[]
    readonly reopenings: Dataset['meetings'][number]['reopenings']
  }[]
  readonly rounds: readonly {
    readonly id: string
    readonly record: Round
    readonly step: RoundStep
    readonly awardedOn: string | null
    readonly papers: readonly DatasetPaper[]
  }[]
  readonly register: Dataset['register']
  readonly registerStarts: Dataset['registerStarts']
}

/** What a file holds, as far as it could be read. */
interface Resolved {
  readonly records: Omit<DatasetRecords, 'ward'>
  readonly ward: Ward | undefined
  /** References that lead nowhere. */
  readonly errors: readonly FieldError[]
}

/**
 * Turns a file into records, or names everything in it that is wrong, by path: fields that cannot be read, references
 * that lead nowhere and broken rules of the forms, all at once.
 *
 * @param quorumRules by which minutes are closed
 */
export function datasetRecords(reading: FileReading, quorumRules: readonly QuorumRule[]): Reading<DatasetRecords> {
  if ('value' in reading) {
    const { ward, records, errors } = resolve(reading.value, new Set())
    const fields = [...errors, ...brokenRules(ward, records, quorumRules)]
    return ward && fields.length === 0 ? { value: { ...records, ward } } : { errors: fields, more: 0 }
  }
  const { errors: unreadable, more, sound } = reading
  if (!sound) return { errors: unreadable, more }
  const { ward, records, errors } = resolve(sound.dataset, sound.lost)
  const others = [...errors, ...brokenRules(ward, records, quorumRules)]
    .map(({ path, message }) => ({ path: sound.pathInFile(path), message }))
    .filter(({ path }) => !unreadable.some((error) => concern(error.path, path)))
  return { errors: [...unreadable, ...others], more }
}

/** Whether one path leads through the other: a rule says nothing sensible of a value that could not be read. */
function concern(left: string, right: string): boolean {
  return `${left}.`.startsWith(`${right}.`) || `${right}.`.startsWith(`${left}.`)
}

function resolve(dataset: LooseDataset, lost: ReadonlySet<string>): Resolved {
  const complaints = new Complaints(lost)
  const signers = keyed(dataset.signers, 'signers', complaints)
  const members = keyed(dataset.members, 'members', complaints)
  const meetings = keyed(dataset.meetings, 'meetings', complaints)
  const groups = dataset.groups.map((record) => ({ id: newId(), record }))
  const groupIds = idsByName(groups)
  const records: Resolved['records'] = {
    wardYears: dataset.wardYears,
    signers: [...signers.values()].map(({ id, row: { key: _key, ...signer } }) => ({ ...signer, id })),
    signerIds: new Map([...signers].map(([key, { id }]) => [key, id])),
    facts: dataset.legalFacts && datasetFacts(dataset.legalFacts),
    members: [...members.values()].map(({ id, row }) => ({ id, record: toMember(row) })),
    groups,
    meetings: [...meetings.values()].map(({ id, row }, index) => ({
      id,
      record: resolveMeeting(row, members, `meetings.${index}`, complaints),
      state: row.state,
      papers: row.papers,
      reopenings: row.reopenings,
    })),
    rounds: dataset.commendations.map((row, index) => ({
      id: newId(),
      record: toRound(row, groupIds, meetings, `commendations.${index}`, complaints),
      step: row.step,
      awardedOn: row.awardedOn,
      papers: row.papers,
    })),
    register: dataset.register,
    registerStarts: dataset.registerStarts,
  }
  checkPaperSigners(dataset, records, complaints)
  const ward = dataset.ward && { ...dataset.ward, headers: dataset.ward.headers.map(withId) }
  return { records, ward, errors: complaints.fields }
}

function withId<T extends object>(row: T): WithId<T> {
  return { ...row, id: newId() }
}

/** Id of the first group of each name: one that was dissolved and its successor may share theirs. */
export function idsByName(groups: DatasetRecords['groups']): ReadonlyMap<string, string> {
  return new Map(groups.toReversed().map(({ id, record }) => [record.name, id]))
}

function toMember({ key: _key, ...member }: DatasetMember): Member {
  return { ...member, terms: member.terms.map(withId) }
}

type Commendation = Dataset['commendations'][number]

function toRound(
  row: Commendation,
  groupIds: ReadonlyMap<string, string>,
  meetings: Keyed<unknown>,
  path: string,
  complaints: Complaints,
): Round {
  const { occasion, kind, date, funding, basis, note } = row
  const groupId = (name: string | null, at: string): string | null => {
    if (name === null) return null
    const found = groupIds.get(name)
    if (found === undefined) complaints.unknown(name, at, `Không tìm thấy “${name}” ở phần groups của tệp.`)
    return found ?? null
  }
  return {
    ...{ occasion, kind, date, funding, basis, note },
    meetingId: lookUp(meetings, row.meeting, `${path}.meeting`, complaints)?.id ?? null,
    nominees: row.proposals.map(({ group, ...nominee }, index) => ({
      ...nominee,
      id: newId(),
      groupId: groupId(group, `${path}.proposals.${index}.group`),
    })),
  }
}

function checkPaperSigners(dataset: LooseDataset, records: Resolved['records'], complaints: Complaints): void {
  const sources = [
    ...dataset.meetings.map((row, index) => ({ row, path: `meetings.${index}` })),
    ...dataset.commendations.map((row, index) => ({ row, path: `commendations.${index}` })),
  ]
  for (const { row, path } of sources) {
    for (const [index, paper] of row.papers.entries()) {
      if (paper.signer !== undefined && !records.signerIds.has(paper.signer)) {
        complaints.unknown(
          paper.signer,
          `${path}.papers.${index}.signer`,
          `Không tìm thấy “${paper.signer}” trong tệp.`,
        )
      }
    }
  }
}
