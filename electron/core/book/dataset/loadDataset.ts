import { ORPCError } from '@orpc/server'
import { z } from 'zod'
import { type FieldError, fieldErrorSchema } from '../../../../shared/contract/base.ts'
import type { DatasetPaper, DatasetSigned } from '../../../../shared/model/dataset.ts'
import { paperCodes } from '../../../../shared/model/papers.ts'
import type { WardYear } from '../../../../shared/model/ward.ts'
import { type IsoDate, yearOf } from '../../../../shared/text/dates.ts'
import { findRound, insertRound, roundSteps, setStep } from '../../features/commendations/index.ts'
import { insertGroup } from '../../features/groups/index.ts'
import { insertMeeting, keepReopening } from '../../features/meetings/index.ts'
import { insertMember } from '../../features/members/index.ts'
import {
  defaultPaper,
  defaultSignerOf,
  insertPaper,
  type PaperContext,
  type PaperKinds,
  readPaperContext,
} from '../../features/papers/index.ts'
import {
  forgetStartsWithoutLines,
  insertEntry,
  issuePaper,
  issueSigned,
  type SignedPaper,
  saveStart,
  setCancelled,
  takeNumber,
  updateColumns,
} from '../../features/register/index.ts'
import {
  insertSigner,
  insertWard,
  listWardYears,
  requireWard,
  saveLegalFacts,
  saveWardYears,
  seedLegalFacts,
} from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import { newId } from '../../schema/ids.ts'
import { type DatasetRecords, idsByName } from './datasetRecords.ts'
import { documentOf } from './signedRules.ts'

/** How much of each was loaded or removed. */
export interface Counts {
  readonly members: number
  readonly groups: number
  readonly meetings: number
  readonly commendations: number
  readonly reports: number
}

/** As what the records of a file are loaded, and who hears of it. */
export interface Loading {
  /** Those that the features hand in. */
  readonly kinds: PaperKinds
  /** 1 marks everything as sample data, to be removed again. */
  readonly sample: 0 | 1
  readonly today: IsoDate
  /** Called after each record, line and paper, {@link stepsOf} times in all; what it throws ends the loading. */
  readonly onStep?: () => Promise<void>
}

/** How many steps {@link loadDataset} takes: one for each record, each line of the register and each paper. */
export function stepsOf({ members, groups, meetings, rounds, register }: DatasetRecords): number {
  const papers = [...meetings, ...rounds].reduce((sum, source) => sum + source.papers.length, 0)
  return members.length + groups.length + meetings.length + rounds.length + register.length + papers
}

/**
 * Writes the records of a file into an empty program, drafts its papers and gives them their numbers in the order of
 * their days. Call inside a transaction: the first error undoes everything.
 *
 * @throws INVALID with paths in the file where a step of the program refuses what the file asks for
 */
export async function loadDataset(database: Database, records: DatasetRecords, loading: Loading): Promise<Counts> {
  const { sample } = loading
  const onStep = loading.onStep ?? (async () => undefined)
  await insertWard(database, records.ward, sample)
  if (records.facts) await saveLegalFacts(database, records.facts)
  await seedLegalFacts(database)
  // Figures may be left from before: what the user entered stays beside the sample, a data file replaces its own years.
  const kept = await listWardYears(database)
  await saveWardYears(database, sample ? joinYears(kept, records.wardYears) : joinYears(records.wardYears, kept))
  for (const signer of records.signers) await insertSigner(database, signer, sample)
  for (const { id, record } of records.members) {
    await insertMember(database, id, record, sample)
    await onStep()
  }
  for (const { id, record } of records.groups) {
    await insertGroup(database, id, record, sample)
    await onStep()
  }
  for (const { id, record, state, reopenings } of records.meetings) {
    await insertMeeting(database, id, record, state, sample)
    for (const { at, reason } of reopenings) await keepReopening(database, id, at, reason)
    await onStep()
  }
  for (const { id, record, step } of records.rounds) {
    await insertRound(database, id, record, sample)
    // A decision is numbered at the step Quyết định; the steps after it follow when it has its number.
    const first = roundSteps.indexOf(step) > roundSteps.indexOf('deciding') ? 'deciding' : step
    await setStep(database, id, 0, first, null)
    await onStep()
  }
  await forgetStartsWithoutLines(database)
  for (const start of records.registerStarts) await saveStart(database, start, 0)
  await writeRegister(database, records, sample, onStep)
  await writePapers(database, records, loading, onStep)
  await finishRounds(database, records)
  return {
    members: records.members.length,
    groups: records.groups.length,
    meetings: records.meetings.length,
    commendations: records.rounds.length,
    reports: 0,
  }
}

/**
 * The numbers of papers written elsewhere; they come before those of the papers, which name theirs or take the next.
 */
async function writeRegister(
  database: Database,
  { register }: DatasetRecords,
  sample: 0 | 1,
  onStep: () => Promise<void>,
): Promise<void> {
  const stored = await requireWard(database)
  const errors: FieldError[] = []
  for (const [index, entry] of register.entries()) {
    const work = async () => {
      const { label } = await takeNumber(database, stored, entry)
      const kindLabel = paperCodes.find(({ code }) => code === entry.code)?.label ?? entry.code
      const known = { id: newId(), revision: 0, paperId: null, kindLabel, label, year: yearOf(entry.date) }
      await insertEntry(database, { ...entry, ...known, sample: sample === 1 })
    }
    errors.push(...(await refusalOf(`register.${index}`, work)))
    await onStep()
  }
  if (errors.length > 0) throw invalid(errors)
}

interface PlannedPaper {
  readonly paper: DatasetPaper
  readonly sourceId: string
  /** Path of the paper in the file. */
  readonly path: string
}

/** What is the same for every paper of a file; read once, not for each. */
interface PaperWorld {
  readonly context: PaperContext
  readonly signerIds: DatasetRecords['signerIds']
  readonly rounds: ReadonlyMap<string, DatasetRecords['rounds'][number]>
  readonly groupIds: ReadonlyMap<string, string>
}

async function writePapers(
  database: Database,
  records: DatasetRecords,
  loading: Loading,
  onStep: () => Promise<void>,
): Promise<void> {
  const of = (list: string) => (source: SourceOfPapers, index: number) =>
    source.papers.map((paper, place) => ({ paper, sourceId: source.id, path: `${list}.${index}.papers.${place}` }))
  const planned: PlannedPaper[] = [
    ...records.meetings.flatMap(of('meetings')),
    ...records.rounds.flatMap(of('commendations')),
  ]
  // Papers without a day come last; they take no number. A decision names the submission of the same day.
  const place = ({ paper: { date, kind } }: PlannedPaper) => `${date ?? '9999'} ${kind === 'decision' ? 1 : 0}`
  const order = planned.toSorted((a, b) => place(a).localeCompare(place(b)))
  if (order.length === 0) return
  const world: PaperWorld = {
    context: await readPaperContext(database),
    signerIds: records.signerIds,
    rounds: new Map(records.rounds.map((round) => [round.id, round])),
    groupIds: idsByName(records.groups),
  }
  const errors: FieldError[] = []
  for (const one of order) {
    errors.push(...(await refusalOf(one.path, () => write(database, one, world, loading))))
    await onStep()
  }
  if (errors.length > 0) throw invalid(errors)
}

async function write(database: Database, planned: PlannedPaper, world: PaperWorld, loading: Loading): Promise<void> {
  const paperId = await draft(database, planned, world, loading)
  const { kinds } = loading
  const { date, number, register, cancelReason, signed } = planned.paper
  if (date === null) return
  const issue = { paperId, date, number }
  // Whoever cancelled a number may have changed afterwards what it was given to.
  const check = cancelReason === ''
  const entry = signed
    ? await issueSigned(database, kinds, issue, toSigned(signed, planned.sourceId, world), world.context)
    : await issuePaper(database, kinds, issue, loading.today, { check, context: world.context })
  if (register) await updateColumns(database, entry.id, entry.revision, register)
  if (cancelReason !== '') await setCancelled(database, entry.id, entry.revision + (register ? 1 : 0), cancelReason)
}

/** The awards by the records that were made from the file. */
function toSigned(signed: DatasetSigned, roundId: string, { rounds, groupIds }: PaperWorld): SignedPaper {
  const nominees = rounds.get(roundId)?.record.nominees ?? []
  return {
    input: documentOf(signed),
    awards: signed.awards.map(({ proposal: place, group, ...facts }) => ({
      ...facts,
      nomineeId: place === null ? null : (nominees[place]?.id ?? null),
      groupId: group === null ? null : (groupIds.get(group) ?? null),
    })),
  }
}

interface SourceOfPapers {
  readonly id: string
  readonly papers: readonly DatasetPaper[]
}

async function draft(
  database: Database,
  { paper, sourceId }: PlannedPaper,
  { context, signerIds }: PaperWorld,
  { sample, today, kinds }: Loading,
): Promise<string> {
  const {
    kind,
    date,
    number: _number,
    register: _register,
    cancelReason: _reason,
    signed: _signed,
    signer,
    ...texts
  } = paper
  const usual = defaultPaper(context, await kinds.of(kind).readSource(database, sourceId, today), today)
  const plannedDate = texts.plannedDate ?? date ?? usual.plannedDate
  const inOffice = defaultSignerOf(kinds, kind, context, plannedDate)?.id ?? null
  const signerId = signer === undefined ? inOffice : (signerIds.get(signer) ?? null)
  const id = newId()
  await insertPaper(database, id, { kind, sourceId }, { ...usual, ...texts, plannedDate, signerId }, sample)
  return id
}

/** What the program refuses about a paper, told by the path of the file that asked for it. */
async function refusalOf(path: string, work: () => Promise<void>): Promise<FieldError[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    const { data } = refusalData.parse(error)
    const fields = data?.fields ?? []
    if (fields.length === 0) return [{ path, message: error.message }]
    return fields.map((field) => ({ path: pathInFile(path, field.path), message: field.message }))
  }
}

const refusalData = z.object({ data: z.object({ fields: z.array(fieldErrorSchema) }).optional() })

/** The field of a paper that mends the refusal; other findings concern the paper as a whole. */
function pathInFile(paper: string, field: string): string {
  if (field === 'signerId') return `${paper}.signer`
  return field === 'date' || field === 'number' || field === 'signed' ? `${paper}.${field}` : paper
}

/** The steps after the decision; that they may be taken is checked before, with the rules of the file. */
async function finishRounds(database: Database, records: DatasetRecords): Promise<void> {
  for (const { id, step, awardedOn } of records.rounds) {
    const round = await findRound(database, id)
    if (!round?.decision || (step !== 'awarding' && step !== 'done')) continue
    await setStep(database, id, round.revision, step, step === 'done' ? awardedOn : null)
  }
}

/** The first figures, and the others of the years that those do not have. */
function joinYears(first: readonly WardYear[], others: readonly WardYear[]): WardYear[] {
  const years = new Set(first.map(({ year }) => year))
  return [...first, ...others.filter(({ year }) => !years.has(year))]
}
