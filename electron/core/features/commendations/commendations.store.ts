import { setImmediate } from 'node:timers/promises'
import type { Selectable } from 'kysely'
import type { FieldError, Saved } from '../../../../shared/contract/base.ts'
import { spelledAsKnown } from '../../../../shared/model/awardForms.ts'
import {
  type Nominee,
  type NomineeRecord,
  type Round,
  type RoundRecord,
  type RoundStep,
  reviewResultSchema,
  roundRecordSchema,
} from '../../../../shared/model/commendations.ts'
import { honorificSchema } from '../../../../shared/model/fields.ts'
import { unitOf } from '../../../../shared/model/units.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { foundOrLost, type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { changeRecord, insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { syncRows } from '../../platform/database/rows.ts'
import { readLines } from '../../platform/database/values.ts'
import type { Flag, ProposalRow, RoundRow } from '../../schema/schema.ts'
import { type SignedBefore, serialKept, sharedSerials, signedFor } from '../signed/index.ts'
import { findWardFrame, type KnownFacts, lostRates, readKnownFacts } from '../ward/index.ts'
import { isOverOnceSubmitted, nomineeAmounts } from './commendations.rules.ts'

/**
 * Rounds of a year (all when null) that are not in the bin, latest first.
 *
 * @param onUnreadable as in `readRows`
 */
export async function listRounds(
  database: Database,
  year: number | null,
  onUnreadable?: OnUnreadable,
): Promise<RoundRecord[]> {
  let query = database.selectFrom('rounds').selectAll().where('removedAt', 'is', null)
  if (year !== null) query = query.where('date', '>=', `${year}-01-01`).where('date', '<=', `${year}-12-31`)
  const rows = await query.orderBy('date', 'desc').orderBy('id', 'desc').execute()
  return withParts(database, rows, onUnreadable)
}

/** Rounds that are not done and not in the bin, latest first; `onUnreadable` as in `readRows`. */
export async function listOpenRounds(database: Database, onUnreadable?: OnUnreadable): Promise<RoundRecord[]> {
  const rows = await database
    .selectFrom('rounds')
    .selectAll()
    .where('removedAt', 'is', null)
    .where('step', '<>', 'done')
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return withParts(database, rows, onUnreadable)
}

/** Rounds of which the nominees are read before the thread is let go. */
const roundsAtOnce = 2

/** Reads all rounds that are not in the bin, some at a time; between them the thread is let go. */
export async function readAllRounds(database: Database, onUnreadable?: OnUnreadable): Promise<void> {
  const rows = await database.selectFrom('rounds').selectAll().where('removedAt', 'is', null).execute()
  for (let first = 0; first < rows.length; first += roundsAtOnce) {
    if (first > 0) await setImmediate()
    await withParts(database, rows.slice(first, first + roundsAtOnce), onUnreadable)
  }
}

/** All rounds ever entered, those in the bin too. */
export async function listRoundsEver(database: Database): Promise<RoundRecord[]> {
  return withParts(database, await database.selectFrom('rounds').selectAll().execute())
}

export async function findRound(database: Database, id: string): Promise<RoundRecord | undefined> {
  const rows = await database
    .selectFrom('rounds')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .execute()
  const [round] = await withParts(database, rows)
  return round
}

/** Call inside a transaction. */
export async function insertRound(database: Database, id: string, round: Round, sample: Flag = 0): Promise<Saved> {
  const begun = { ...columns(round), step: 'proposing', awardedOn: null } as const
  const saved = await insertRecord(database, 'rounds', id, begun, sample)
  await syncNominees(database, id, round.nominees)
  return saved
}

/**
 * References to records that do not exist.
 *
 * @param path of the round in the input, with its dot: `round.`; '' when the round is the input
 */
export async function brokenReferences(database: Database, round: Round, path: string): Promise<FieldError[]> {
  const errors: FieldError[] = []
  if (round.meetingId !== null && (await idsAmong(database, 'meetings', [round.meetingId])).size === 0) {
    errors.push({ path: `${path}meetingId`, message: 'Không còn cuộc họp này. Chọn cuộc họp khác.' })
  }
  const known = await idsAmong(
    database,
    'groups',
    round.nominees.flatMap(({ groupId }) => groupId ?? []),
  )
  const broken = [...round.nominees.entries()].filter(([, { groupId }]) => groupId !== null && !known.has(groupId))
  if (broken.length === 0) return errors
  const { name } = unitOf(await findWardFrame(database))
  const message = `Không còn ${name} này. Chọn ${name} khác.`
  return [...errors, ...broken.map(([index]) => ({ path: `${path}nominees.${index}.groupId`, message }))]
}

/** Those of some ids that exist. What lies in the bin does, too: it may come back. */
async function idsAmong(
  database: Database,
  table: 'meetings' | 'groups',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom(table)
    .select('id')
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Saves as `updateRecord` does. Call inside a transaction. */
export async function updateRound(database: Database, id: string, revision: number, round: Round): Promise<Saved> {
  const saved = await updateRecord(database, 'rounds', { id, revision }, columns(round))
  await syncNominees(database, id, round.nominees)
  return saved
}

/** Saves as `updateRecord` does. */
export function setStep(
  database: Database,
  id: string,
  revision: number,
  step: RoundStep,
  awardedOn: string | null,
): Promise<Saved> {
  return updateRecord(database, 'rounds', { id, revision }, { step, awardedOn })
}

/** Opens a round again whose decision was cancelled: it waits for a new one. Call inside a transaction. */
export async function reopenRound(database: Database, id: string): Promise<void> {
  const decided = await database
    .selectFrom('rounds')
    .select('id')
    .where('id', '=', id)
    .where('step', 'in', ['awarding', 'done'])
    .executeTakeFirst()
  if (decided) await changeRecord(database, 'rounds', id, { step: 'deciding', awardedOn: null })
}

function columns(round: Round) {
  const names = round.nominees.map((nominee) => `${nominee.name} ${nominee.proposingUnit}`)
  return {
    occasion: round.occasion,
    kind: round.kind,
    date: round.date,
    meetingId: round.meetingId,
    funding: round.funding,
    basis: JSON.stringify(round.basis),
    note: round.note,
    search: foldVietnamese([round.occasion, ...names].join(' ')),
  }
}

async function syncNominees(database: Database, roundId: string, nominees: readonly Nominee[]): Promise<void> {
  const stored = await database
    .selectFrom('proposals')
    .select(['id', 'goldenBookYear', 'goldenBookNumber'])
    .where('roundId', '=', roundId)
    .execute()
  const goldenBook = new Map(stored.map((row) => [row.id, row]))
  const { rewardRates } = await readKnownFacts(database)
  const known = rewardRates.map((rate) => rate.form)
  const rows = spelledAsKnown(nominees, known).map((nominee, position) => ({
    id: nominee.id,
    roundId,
    position,
    recipientKind: nominee.recipientKind,
    honorific: nominee.honorific,
    name: nominee.name,
    description: nominee.description,
    achievement: nominee.achievement,
    proposingUnit: nominee.proposingUnit,
    groupId: nominee.groupId,
    form: nominee.form,
    result: nominee.result,
    resultNote: nominee.resultNote,
    amountOverride: nominee.amountOverride,
    // Given by older versions, which kept them here; those of today stand with the awards.
    goldenBookYear: goldenBook.get(nominee.id)?.goldenBookYear ?? null,
    goldenBookNumber: goldenBook.get(nominee.id)?.goldenBookNumber ?? null,
  }))
  await syncRows(database, 'proposals', 'roundId', roundId, rows)
}

async function withParts(
  database: Database,
  rows: readonly Selectable<RoundRow>[],
  onUnreadable?: OnUnreadable,
): Promise<RoundRecord[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const facts = await readKnownFacts(database)
  const nominees = await database
    .selectFrom('proposals')
    .selectAll()
    .where('roundId', 'in', ids)
    .orderBy('position')
    .execute()
  const numbered = await database
    .selectFrom('papers')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
    .select(['papers.roundId', 'papers.kind', 'registerEntries.label', 'registerEntries.date'])
    .where('papers.roundId', 'in', ids)
    .where('papers.kind', 'in', ['decision', 'submission'])
    .where('registerEntries.cancelReason', '=', '')
    .execute()
  const signed = await signedFor(database, ids)
  const shared = await sharedSerials(database, ids)
  const nomineesOf = Map.groupBy(nominees, (nominee) => nominee.roundId)
  const numberedOf = Map.groupBy(numbered, (paper) => paper.roundId)
  const read = (row: Selectable<RoundRow>) => {
    const own = (nomineesOf.get(row.id) ?? []).map((nominee) =>
      readRow('proposals', nominee, () =>
        toNominee(nominee, { facts, date: row.date, signed: signed.get(nominee.id), shared }),
      ),
    )
    const decision = numberedOf.get(row.id)?.find(({ kind }) => kind === 'decision')
    const submission = numberedOf.get(row.id)?.find(({ kind }) => kind === 'submission')
    return {
      ...recordFacts(row),
      occasion: row.occasion,
      kind: row.kind,
      date: row.date,
      meetingId: row.meetingId,
      funding: row.funding,
      basis: readLines(row.basis),
      note: row.note,
      step: row.step,
      awardedOn: row.awardedOn,
      decision: decision ? { number: decision.label, date: decision.date } : null,
      submitted: !decision && submission !== undefined && isOverOnceSubmitted({ step: row.step, nominees: own }),
      nominees: own,
    }
  }
  // The round is what a list shows: of a nominee that cannot be read, it tells as of the round.
  const whole = (row: Selectable<RoundRow>) => roundRecordSchema.parse(read(row))
  return readRows('rounds', rows, whole, onUnreadable)
}

interface NomineeFacts {
  readonly facts: KnownFacts
  readonly date: string
  readonly signed: SignedBefore | undefined
  /** Who else was given the serial of an award, by the award's id. */
  readonly shared: ReadonlyMap<string, string>
}

/** A nominee as it stands in the round; once its decision is numbered, as it was signed. */
function toNominee(row: Selectable<ProposalRow>, { facts, date, signed, shared }: NomineeFacts): NomineeRecord {
  const award = signed?.standing
  const { honorific, name, description, achievement, proposingUnit, form } = award ?? row
  const inBook = award ?? signed?.latest
  const goldenBookNumber = serialKept(inBook, { ...row, name })?.goldenBookNumber ?? null
  const nominee = {
    id: row.id,
    recipientKind: recipientKindSchema.parse((award ?? row).recipientKind),
    honorific: honorificSchema.nullable().parse(honorific),
    ...{ name, description, achievement, proposingUnit, form },
    groupId: (award ?? row).groupId,
    result: reviewResultSchema.parse(row.result),
    resultNote: row.resultNote,
    amountOverride: row.amountOverride,
    goldenBookNumber,
    goldenBookShared: (goldenBookNumber !== null && inBook && shared.get(inBook.id)) || '',
  }
  const amounts = nomineeAmounts(nominee, facts, date)
  // No rate in force is no amount; a rate that cannot be read is an amount that nobody knows.
  if (!award && nominee.amountOverride === null) foundOrLost(amounts.computedAmount, lostRates(facts))
  // What was signed stays, whatever the rates of that day say by now.
  if (!award || award.amount === amounts.amount) return { ...nominee, ...amounts }
  return { ...nominee, ...amounts, amountOverride: award.amount, amount: award.amount }
}
