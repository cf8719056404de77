import { reviewResultSchema } from '../../../../shared/model/commendations.ts'
import { honorificSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { recipientName } from '../../../../shared/text/recipientName.ts'
import type { Database } from '../../platform/database/database.ts'
import { foundOrLost, readRow } from '../../platform/database/readRows.ts'
import type { Span } from '../../platform/period/periodSlot.ts'
import { proposalAmounts } from '../commendations/index.ts'
import { type KnownFacts, lostRates, readKnownFacts } from '../ward/index.ts'
import type { Award } from './periodRecords.ts'

/** A round that is not in the bin, with its decision that stands. */
interface DecidedRound {
  readonly id: string
  readonly day: IsoDate
  readonly decision: string
  readonly decidedOn: IsoDate
}

/**
 * The awards by decisions of a span as they were signed, in the order of their days. Only the rounds of that span are
 * read: a book of many years has many thousand awards, of which a period counts a few hundred.
 */
export async function readAwards(database: Database, span: Span): Promise<Award[]> {
  const rounds = await listDecidedRounds(database, span)
  if (rounds.length === 0) return []
  const ids = rounds.map(({ id }) => id)
  const proposals = await selectProposals(database, ids).execute()
  const signed = new Map((await selectSigned(database, ids).execute()).map((award) => [award.proposalId, award]))
  const facts = await readKnownFacts(database)
  const proposalsOf = Map.groupBy(proposals, ({ roundId }) => roundId)
  return rounds
    .flatMap((round) =>
      (proposalsOf.get(round.id) ?? [])
        .filter((proposal) => isApproved(proposal))
        .map((proposal) =>
          readRow('proposals', proposal, () => toAward(round, proposal, signed.get(proposal.id), facts)),
        ),
    )
    .sort((a, b) => a.decidedOn.localeCompare(b.decidedOn))
}

async function listDecidedRounds(database: Database, { from, until }: Span): Promise<DecidedRound[]> {
  const rows = await database
    .selectFrom('rounds')
    .innerJoin('papers', 'papers.roundId', 'rounds.id')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
    .select(['rounds.id', 'rounds.date as day', 'registerEntries.label as decision'])
    .select('registerEntries.date as decidedOn')
    .where('rounds.removedAt', 'is', null)
    .where('papers.kind', '=', 'decision')
    .where('registerEntries.cancelReason', '=', '')
    .orderBy('rounds.date', 'desc')
    .orderBy('rounds.id', 'desc')
    .execute()
  // Of a round that has two, which only a restored book may hold, the first counts.
  const decided = new Map(rows.toReversed().map((row) => [row.id, row]))
  return [...decided.values()].toReversed().filter(({ decidedOn }) => decidedOn >= from && decidedOn <= until)
}

/** What was reviewed, without the texts that a period does not state. */
function selectProposals(database: Database, roundIds: readonly string[]) {
  return database
    .selectFrom('proposals')
    .select(['id', 'roundId', 'recipientKind', 'honorific', 'name', 'description', 'form'])
    .select(['groupId', 'result', 'amountOverride'])
    .where('roundId', 'in', roundIds)
    .orderBy('position')
}

/** What the decisions that stand state of these proposals, the latest last. */
function selectSigned(database: Database, roundIds: readonly string[]) {
  return database
    .selectFrom('awards')
    .innerJoin('papers', 'papers.id', 'awards.paperId')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'awards.paperId')
    .select(['awards.proposalId', 'awards.recipientKind', 'awards.honorific', 'awards.name', 'awards.description'])
    .select(['awards.form', 'awards.amount'])
    .where('papers.roundId', 'in', roundIds)
    .where('registerEntries.cancelReason', '=', '')
    .orderBy('awards.id')
}

type Proposed = Awaited<ReturnType<ReturnType<typeof selectProposals>['executeTakeFirstOrThrow']>>
type Signed = Awaited<ReturnType<ReturnType<typeof selectSigned>['executeTakeFirstOrThrow']>>

/** A result that no version writes makes every sum of its round untrue. */
function isApproved(row: Proposed): boolean {
  return readRow('proposals', row, () => reviewResultSchema.parse(row.result)) === 'approved'
}

/** @param signed what the decision states of the proposal */
function toAward(round: DecidedRound, row: Proposed, signed: Signed | undefined, facts: KnownFacts): Award {
  const { name, description, form, ...stated } = signed ?? row
  const recipientKind = recipientKindSchema.parse(stated.recipientKind)
  const honorific = honorificSchema.nullable().parse(stated.honorific)
  return {
    ...{ recipientKind, description, form },
    name: recipientName({ recipientKind, honorific, name }),
    groupId: row.groupId,
    amount: signed?.amount ?? amountOf(round, { recipientKind, form, amountOverride: row.amountOverride }, facts),
    decision: round.decision,
    decidedOn: round.decidedOn,
  }
}

/** Of a decision from before amounts were kept with it. */
function amountOf({ day }: DecidedRound, proposal: Parameters<typeof proposalAmounts>[0], facts: KnownFacts): number {
  const { computedAmount, amount } = proposalAmounts(proposal, facts, day)
  if (proposal.amountOverride === null) foundOrLost(computedAmount, lostRates(facts))
  return amount
}
