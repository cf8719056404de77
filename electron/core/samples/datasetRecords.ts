import type { z } from 'zod'
import type { FieldError } from '../../../shared/contract/base.ts'
import { type Round, type RoundStep, roundSchema } from '../../../shared/model/commendations.ts'
import type { Dataset, DatasetPaper } from '../../../shared/model/dataset.ts'
import { type Group, groupSchema } from '../../../shared/model/groups.ts'
import { type Meeting, type MeetingState, meetingSchema } from '../../../shared/model/meetings.ts'
import { type Member, memberSchema } from '../../../shared/model/members.ts'
import { type LegalFacts, type Signer, signerSchema, type Ward, type WardYear } from '../../../shared/model/ward.ts'
import { newId } from '../database/values.ts'
import { sameNameInForce, sameNameMessage } from '../groups/groups.rules.ts'
import { repeatedFacts, repeatedHeaders, repeatedYears } from '../ward/ward.checks.ts'
import { resolveMeeting } from './datasetMeetings.ts'
import { Complaints, type DatasetMember, type Keyed, keyed, lookUp } from './datasetPeople.ts'
import { dotted, type Reading } from './readDataset.ts'

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
  }[]
  readonly rounds: readonly {
    readonly id: string
    readonly record: Round
    readonly step: RoundStep
    readonly awardedOn: string | null
    readonly papers: readonly DatasetPaper[]
  }[]
}

/** Turns a file that was read into records, or names everything in it that breaks a rule, by path. */
export function datasetRecords(dataset: Dataset): Reading<DatasetRecords> {
  const complaints = new Complaints()
  const signers = keyed(dataset.signers, 'signers', complaints)
  const members = keyed(dataset.members, 'members', complaints)
  const meetings = keyed(dataset.meetings, 'meetings', complaints)
  const groups = dataset.groups.map((record) => ({ id: newId(), record }))
  const ward: Ward = { ...dataset.ward, headers: dataset.ward.headers.map(withId) }
  const facts = dataset.legalFacts && {
    baseSalaries: dataset.legalFacts.baseSalaries.map(withId),
    rewardRates: dataset.legalFacts.rewardRates.map(withId),
    legalBases: dataset.legalFacts.legalBases.map(withId),
  }
  const records: DatasetRecords = {
    ward,
    wardYears: dataset.wardYears,
    signers: [...signers.values()].map(({ id, row: { key: _key, ...signer } }) => ({ ...signer, id })),
    signerIds: new Map([...signers].map(([key, { id }]) => [key, id])),
    facts,
    members: [...members.values()].map(({ id, row }) => ({ id, record: toMember(row) })),
    groups,
    meetings: [...meetings.values()].map(({ id, row }, index) => ({
      id,
      record: resolveMeeting(row, members, `meetings.${index}`, complaints),
      state: row.state,
      papers: row.papers,
    })),
    rounds: dataset.commendations.map((row, index) => ({
      id: newId(),
      record: toRound(row, groups, meetings, `commendations.${index}`, complaints),
      step: row.step,
      awardedOn: row.awardedOn,
      papers: row.papers,
    })),
  }
  checkPaperSigners(dataset, records, complaints)
  const fields = [
    ...complaints.fields,
    ...repeatedHeaders(ward, 'ward.'),
    ...repeatedYears(dataset.wardYears).map((error) => ({
      ...error,
      path: `wardYears${error.path.slice('years'.length)}`,
    })),
    ...(facts ? repeatedFacts(facts).map((error) => ({ ...error, path: `legalFacts.${error.path}` })) : []),
    ...records.signers.flatMap((signer, index) => ruleErrors(signerSchema, signer, `signers.${index}`)),
    ...records.members.flatMap(({ record }, index) => ruleErrors(memberSchema, record, `members.${index}`)),
    ...records.groups.flatMap(({ record }, index) => ruleErrors(groupSchema, record, `groups.${index}`)),
    ...repeatedGroups(records.groups),
    ...records.meetings.flatMap(({ record }, index) => ruleErrors(meetingSchema, record, `meetings.${index}`)),
    ...records.rounds.flatMap(({ record }, index) => ruleErrors(roundSchema, record, `commendations.${index}`)),
  ]
  return fields.length > 0 ? { errors: fields } : { value: records }
}

function withId<T extends object>(row: T): WithId<T> {
  return { ...row, id: newId() }
}

function toMember({ key: _key, ...member }: DatasetMember): Member {
  return { ...member, terms: member.terms.map(withId) }
}

type Commendation = Dataset['commendations'][number]

function toRound(
  row: Commendation,
  groups: DatasetRecords['groups'],
  meetings: Keyed<unknown>,
  path: string,
  complaints: Complaints,
): Round {
  const { occasion, kind, date, funding, basis, note } = row
  const groupId = (name: string | null, at: string): string | null => {
    if (name === null) return null
    const found = groups.find(({ record }) => record.name === name)
    if (!found) complaints.at(at, `Không tìm thấy tổ dân phố “${name}” trong tệp.`)
    return found?.id ?? null
  }
  return {
    ...{ occasion, kind, date, funding, basis, note },
    meetingId: lookUp(meetings, row.meeting, `${path}.meeting`, complaints)?.id ?? null,
    proposals: row.proposals.map(({ group, ...proposal }, index) => ({
      ...proposal,
      id: newId(),
      groupId: groupId(group, `${path}.proposals.${index}.group`),
    })),
  }
}

function checkPaperSigners(dataset: Dataset, records: DatasetRecords, complaints: Complaints): void {
  const sources = [
    ...dataset.meetings.map((row, index) => ({ row, path: `meetings.${index}` })),
    ...dataset.commendations.map((row, index) => ({ row, path: `commendations.${index}` })),
  ]
  for (const { row, path } of sources) {
    for (const [index, paper] of row.papers.entries()) {
      if (paper.signer !== undefined && !records.signerIds.has(paper.signer)) {
        complaints.at(`${path}.papers.${index}.signer`, `Không tìm thấy “${paper.signer}” trong tệp.`)
      }
    }
  }
}

function repeatedGroups(groups: DatasetRecords['groups']): FieldError[] {
  return groups.flatMap(({ id, record }, index) => {
    const earlier = groups.slice(0, index).map((other) => ({ ...other.record, id: other.id }))
    const other = sameNameInForce(record, earlier, id)
    return other ? [{ path: `groups.${index}.name`, message: sameNameMessage(other) }] : []
  })
}

/** The rules that look at more than one field are those of the forms. */
function ruleErrors(schema: z.ZodType, record: unknown, path: string): FieldError[] {
  const result = schema.safeParse(record)
  if (result.success) return []
  return result.error.issues.map((issue) => ({ path: dotted([path, ...issue.path]), message: issue.message }))
}
