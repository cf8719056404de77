import { z } from 'zod'
import shippedFile from '../../../resources/legal/legal-facts.json' with { type: 'json' }
import { meetingKindSchema, type QuorumRule, quorumRuleSchema } from '../../../shared/model/meetings.ts'
import { type LegalFacts, legalFactsSchema, recipientKindSchema, roundingSchema } from '../../../shared/model/ward.ts'
import type { Database } from '../database/database.ts'
import { syncTable } from '../database/rows.ts'
import { readLines, toFlag } from '../database/values.ts'

/** The facts known when this version was made; a ward changes its own copy. */
const shipped = legalFactsSchema.extend({ quorumRules: z.array(quorumRuleSchema) }).parse(shippedFile)

/** All legal facts, each kind by its first day. */
export async function readLegalFacts(database: Database): Promise<LegalFacts> {
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
    baseSalaries,
    rewardRates: rewardRates.map((row) => ({
      ...row,
      recipientKind: recipientKindSchema.parse(row.recipientKind),
      rounding: roundingSchema.parse(row.rounding),
    })),
    legalBases: legalBases.map((row) => ({ ...row, lines: readLines(row.lines) })),
  }
}

/** Replaces all legal facts. Call inside a transaction. */
export async function saveLegalFacts(database: Database, facts: LegalFacts): Promise<void> {
  await syncTable(database, 'baseSalaries', 'id', facts.baseSalaries, ['validFrom'])
  await syncTable(database, 'rewardRates', 'id', facts.rewardRates, ['validFrom', 'form', 'recipientKind'])
  const bases = facts.legalBases.map((basis) => ({ ...basis, lines: JSON.stringify(basis.lines) }))
  await syncTable(database, 'legalBases', 'id', bases, ['validFrom'])
}

/** Quorum rules in the order of the kinds of meeting. */
export async function readQuorumRules(database: Database): Promise<QuorumRule[]> {
  const rows = await database.selectFrom('quorumRules').selectAll().execute()
  const order = meetingKindSchema.options
  return rows
    .map((row) => ({
      ...row,
      kind: meetingKindSchema.parse(row.kind),
      required: row.required === 1,
      moreThan: row.moreThan === 1,
    }))
    .sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind))
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
  const kept = await readLegalFacts(database)
  if (Object.values(kept).every((rows) => rows.length === 0)) await saveLegalFacts(database, shipped)
  if ((await readQuorumRules(database)).length === 0) await saveQuorumRules(database, shipped.quorumRules)
}
