import type { z } from 'zod'
import type { FieldError } from '../../../../shared/contract/base.ts'
import { roundSchema } from '../../../../shared/model/commendations.ts'
import type { DatasetPaper } from '../../../../shared/model/dataset.ts'
import { groupSchema } from '../../../../shared/model/groups.ts'
import { meetingSchema, type QuorumRule } from '../../../../shared/model/meetings.ts'
import { memberSchema } from '../../../../shared/model/members.ts'
import type { PaperSourceKind } from '../../../../shared/model/paperKind.ts'
import { type PaperKind, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { paperCodes } from '../../../../shared/model/papers.ts'
import { signerSchema, type Ward } from '../../../../shared/model/ward.ts'
import { earlierOfSameName, sameNameMessage } from '../../features/groups/index.ts'
import { incompleteFindings } from '../../features/meetings/index.ts'
import { repeatedHeaders, repeatedYears, unsoundFacts } from '../../features/ward/index.ts'
import type { DatasetRecords } from './datasetRecords.ts'
import { brokenSigned } from './signedRules.ts'
import { dotted } from './soundValue.ts'

type Records = Omit<DatasetRecords, 'ward'>

/** The rules of the forms and of their steps that the records of a file break, by path in the file. */
export function brokenRules(
  ward: Ward | undefined,
  records: Records,
  quorumRules: readonly QuorumRule[],
): FieldError[] {
  const { wardYears, facts, signers, members, groups, meetings, rounds, register } = records
  return [
    ...(ward ? repeatedHeaders(ward, 'ward.') : []),
    ...repeatedYears(wardYears).map((error) => ({ ...error, path: `wardYears${error.path.slice('years'.length)}` })),
    ...(facts ? unsoundFacts(facts).map((error) => ({ ...error, path: `legalFacts.${error.path}` })) : []),
    ...signers.flatMap((signer, index) => ofForm(signerSchema, signer, `signers.${index}`)),
    ...members.flatMap(({ record }, index) => ofForm(memberSchema, record, `members.${index}`)),
    ...groups.flatMap(({ record }, index) => ofForm(groupSchema, record, `groups.${index}`)),
    ...repeatedGroups(groups),
    ...meetings.flatMap(({ record }, index) => ofForm(meetingSchema, record, `meetings.${index}`)),
    ...unfinishedMinutes(meetings, quorumRules),
    ...meetings.flatMap(({ papers }, index) => misplaced(papers, 'meeting', `meetings.${index}`)),
    ...rounds.flatMap(({ record }, index) => ofRoundForm(record, `commendations.${index}`)),
    ...rounds.flatMap(({ papers }, index) => misplaced(papers, 'round', `commendations.${index}`)),
    ...meetings.flatMap(({ papers }, index) => brokenSigned(papers, `meetings.${index}`)),
    ...rounds.flatMap(({ papers, record }, index) =>
      brokenSigned(papers, `commendations.${index}`, record.nominees.length),
    ),
    ...rounds.flatMap((round, index) => leaps(round, `commendations.${index}`)),
    ...register.flatMap((entry, index) => unsoundEntry(entry, `register.${index}`)),
  ]
}

/** The rules that look at more than one field are those of the forms. */
function ofForm(schema: z.ZodType, record: unknown, path: string): FieldError[] {
  const result = schema.safeParse(record)
  if (result.success) return []
  return result.error.issues.map((issue) => ({ path: dotted([path, ...issue.path]), message: issue.message }))
}

/** As {@link ofForm}; in a file the nominees stand under the name that the first version gave them. */
function ofRoundForm(round: unknown, path: string): FieldError[] {
  const inFile = (field: string) => field.replace(`${path}.nominees`, `${path}.proposals`)
  return ofForm(roundSchema, round, path).map((error) => ({ ...error, path: inFile(error.path) }))
}

function repeatedGroups(groups: Records['groups']): FieldError[] {
  const earlierOf = earlierOfSameName()
  return groups.flatMap(({ record }, index) => {
    const other = earlierOf(record)
    return other ? [{ path: `groups.${index}.name`, message: sameNameMessage(other) }] : []
  })
}

/** Minutes that the file calls closed must be whole, as they must on the screen. */
function unfinishedMinutes(meetings: Records['meetings'], quorumRules: readonly QuorumRule[]): FieldError[] {
  return meetings.flatMap(({ record, state }, index) => {
    if (state !== 'closed') return []
    const rule = quorumRules.find((one) => one.kind === record.kind)
    return incompleteFindings(record, rule)
      .filter((finding) => finding.severity === 'error')
      .map(({ field, message }) => ({ path: `meetings.${index}.${field}`, message }))
  })
}

function misplaced(papers: readonly DatasetPaper[], source: 'meeting' | 'round', path: string): FieldError[] {
  return papers.flatMap(({ kind }, index) =>
    paperKinds[kind].source === source ? [] : [{ path: `${path}.papers.${index}.kind`, message: wrongSource(kind) }],
  )
}

const sourceWords = { meeting: 'cuộc họp', round: 'đợt khen thưởng', report: 'báo cáo' } as const satisfies Record<
  PaperSourceKind,
  string
>

function wrongSource(kind: PaperKind): string {
  const { label, source } = paperKinds[kind]
  return `${label} thuộc ${sourceWords[source]}.`
}

/** A number typed into the register is of a kind that there is, and was not passed on before its day. */
function unsoundEntry(entry: Records['register'][number], path: string): FieldError[] {
  const errors: FieldError[] = []
  if (!paperCodes.some(({ code }) => code === entry.code)) {
    errors.push({ path: `${path}.code`, message: `Không có loại văn bản “${entry.code}”.` })
  }
  if (entry.sentOn !== null && entry.sentOn < entry.date) {
    errors.push({ path: `${path}.sentOn`, message: 'Ngày chuyển trước ngày văn bản.' })
  }
  return errors
}

/** A round that is awarded has a signed decision; one that is done was handed over after it. */
function leaps({ step, awardedOn, papers }: Records['rounds'][number], path: string): FieldError[] {
  if (step !== 'awarding' && step !== 'done') return []
  const decidedOn = papers.find(
    ({ kind, date, cancelReason }) => kind === 'decision' && date !== null && cancelReason === '',
  )?.date
  const errors: FieldError[] = []
  if (!decidedOn) {
    const message = 'Bước “awarding” hoặc “done” cần một quyết định có ngày ký (date).'
    errors.push({ path: `${path}.papers`, message })
  }
  if (step === 'done' && (awardedOn === null || (decidedOn && awardedOn < decidedOn))) {
    errors.push({ path: `${path}.awardedOn`, message: 'Nhập ngày trao, không trước ngày quyết định.' })
  }
  return errors
}
