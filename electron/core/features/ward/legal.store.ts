import { z } from 'zod'
import shippedFile from '../../../../resources/legal/legal-facts.json' with { type: 'json' }
import {
  type MeetingKind,
  meetingKindSchema,
  type QuorumRule,
  quorumRuleSchema,
} from '../../../../shared/model/meetings.ts'
import {
  baseSalarySchema,
  type LegalFacts,
  legalBasisSchema,
  legalFactsSchema,
  rewardRateSchema,
} from '../../../../shared/model/ward.ts'
import type { Database } from '../../platform/database/database.ts'
import { foundOrLost, type OnUnreadable, readRows, type UnreadableRow } from '../../platform/database/readRows.ts'
import { syncTable } from '../../platform/database/rows.ts'
import { readLines, toFlag } from '../../platform/database/values.ts'

/** The facts known when this version was made; a ward changes its own copy. */
const shipped = legalFactsSchema.extend({ quorumRules: z.array(quorumRuleSchema) }).parse(shippedFile)

/** All legal facts, each kind by its first day; `onUnreadable` as in `readRows`. */
export async function readLegalFacts(database: Database, onUnreadable?: OnUnreadable): Promise<LegalFacts> {
  const [baseSalaries, rewardRates, legalBases] = await Promise.all([
    database.selectFrom('baseSalaries').selectAll().orderBy('validFrom').execute(),
    database
      .selectFrom('rewardRates')
      .selectAll()
      .orderBy('validFrom')
      .orderBy('form')
      .orderBy('coefficient')
      .execute(),
    database.selectFrom('legalBases').selectAll().orderBy('validFrom').execute(),
  ])
  return {
    baseSalaries: readRows('baseSalaries', baseSalaries, (row) => baseSalarySchema.parse(row), onUnreadable),
    rewardRates: readRows('rewardRates', rewardRates, (row) => rewardRateSchema.parse(row), onUnreadable),
    legalBases: readRows(
      'legalBases',
      legalBases,
      (row) => legalBasisSchema.parse({ ...row, lines: readLines(row.lines) }),
      onUnreadable,
    ),
  }
}

/** The legal facts that can be read, and the rows that cannot: one of them may be what is not among the others. */
export type KnownFacts = LegalFacts & { readonly lost: readonly UnreadableRow[] }

/** For work that needs one fact of a day: it is refused only where that one may be lost. See `foundOrLost`. */
export async function readKnownFacts(database: Database): Promise<KnownFacts> {
  const lost: UnreadableRow[] = []
  return { ...(await readLegalFacts(database, (row) => lost.push(row))), lost }
}

/** Replaces all legal facts. Call inside a transaction. */
export async function saveLegalFacts(database: Database, facts: LegalFacts): Promise<void> {
  await syncTable(database, 'baseSalaries', 'id', facts.baseSalaries, ['validFrom'])
  await syncTable(database, 'rewardRates', 'id', facts.rewardRates, ['validFrom', 'form', 'recipientKind'])
  const bases = facts.legalBases.map((basis) => ({ ...basis, lines: JSON.stringify(basis.lines) }))
  await syncTable(database, 'legalBases', 'id', bases, ['validFrom'])
}

/** The rows that cannot be read of what amounts are computed from. */
export function lostRates({ lost }: KnownFacts): readonly UnreadableRow[] {
  return lost.filter(({ table }) => table === 'baseSalaries' || table === 'rewardRates')
}

/** The rows that cannot be read of what decisions cite. */
export function lostBases({ lost }: KnownFacts): readonly UnreadableRow[] {
  return lost.filter(({ table }) => table === 'legalBases')
}

/** Quorum rules in the order of the kinds of meeting; `onUnreadable` as in `readRows`. */
export async function readQuorumRules(database: Database, onUnreadable?: OnUnreadable): Promise<QuorumRule[]> {
  const rows = await database.selectFrom('quorumRules').selectAll().execute()
  const order = meetingKindSchema.options
  const read = (row: (typeof rows)[number]) =>
    quorumRuleSchema.parse({ ...row, required: row.required === 1, moreThan: row.moreThan === 1 })
  const named = rows.map((row) => ({ ...row, id: row.kind }))
  return readRows('quorumRules', named, read, onUnreadable).sort(
    (left, right) => order.indexOf(left.kind) - order.indexOf(right.kind),
  )
}

/** The quorum rules that can be read, and the rows that cannot. */
export interface KnownRules {
  readonly rules: readonly QuorumRule[]
  readonly lost: readonly UnreadableRow[]
}

/** For work that needs the rule of one kind of meeting; see {@link ruleFor}. */
export async function readKnownRules(database: Database): Promise<KnownRules> {
  const lost: UnreadableRow[] = []
  return { rules: await readQuorumRules(database, (row) => lost.push(row)), lost }
}

/**
 * The rule for a kind of meeting; undefined where none is kept.
 *
 * @throws UnreadableRowError where one may be kept that cannot be read
 */
export function ruleFor({ rules, lost }: KnownRules, kind: MeetingKind): QuorumRule | undefined {
  return foundOrLost(
    rules.find((rule) => rule.kind === kind),
    lost,
  )
}

/** Replaces all quorum rules. Call inside a transaction. */
export function saveQuorumRules(database: Database, rules: readonly QuorumRule[]): Promise<void> {
  const rows = rules.map((rule) => ({
    kind: rule.kind,
    required: toFlag(rule.required),
    numerator: rule.numerator,
    denominator: rule.denominator,
    moreThan: toFlag(rule.moreThan),
  }))
  return syncTable(database, 'quorumRules', 'kind', rows)
}

/** The quorum rules kept, or those that {@link seedLegalFacts} would put in. */
export async function quorumRulesToBe(database: Database): Promise<readonly QuorumRule[]> {
  const kept = await readQuorumRules(database)
  return kept.length > 0 ? kept : shipped.quorumRules
}

/**
 * Fills in the facts and rules that the program ships, each where none are kept yet: what a ward entered before (its
 * sample ward removed, say) is not touched. Call inside a transaction.
 */
export async function seedLegalFacts(database: Database): Promise<void> {
  const kept = await readKnownFacts(database)
  if (Object.values(kept).every((rows) => rows.length === 0)) await saveLegalFacts(database, shipped)
  const { rules, lost } = await readKnownRules(database)
  if (rules.length + lost.length === 0) await saveQuorumRules(database, shipped.quorumRules)
}
