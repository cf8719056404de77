import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRow } from '../../platform/database/readRows.ts'
import type { Span } from '../../platform/period/periodSlot.ts'
import type { Award } from './periodRecords.ts'

/** A decision that stands, of a round that is not in the bin. */
interface Decision {
  readonly paperId: string
  readonly label: string
  readonly date: IsoDate
}

/**
 * The awards by decisions of a span, in the order of their days and of their lists. Rows of awards alone are read: what
 * was signed states itself, whatever became of nominees, rates and names since.
 */
export async function readAwards(database: Database, span: Span): Promise<Award[]> {
  const decisions = await listDecisions(database, span)
  const paperIds = decisions.map(({ paperId }) => paperId)
  const awards = Map.groupBy(await selectAwards(database, paperIds).execute(), ({ paperId }) => paperId)
  return decisions.flatMap((decision) =>
    (awards.get(decision.paperId) ?? []).map((award) => readRow('awards', award, () => toAward(decision, award))),
  )
}

async function listDecisions(database: Database, { from, until }: Span): Promise<Decision[]> {
  const rows = await database
    .selectFrom('rounds')
    .innerJoin('papers', 'papers.roundId', 'rounds.id')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
    .select(['rounds.id as roundId', 'papers.id as paperId', 'registerEntries.label', 'registerEntries.date'])
    .where('rounds.removedAt', 'is', null)
    .where('papers.kind', '=', 'decision')
    .where('registerEntries.cancelReason', '=', '')
    .orderBy('registerEntries.date')
    .orderBy('rounds.date', 'desc')
    .orderBy('rounds.id', 'desc')
    .orderBy('papers.id')
    .execute()
  // Of a round that has two, which only a restored book may hold, the first counts.
  const first = [...Map.groupBy(rows, ({ roundId }) => roundId).values()].flatMap((decisions) => decisions.slice(0, 1))
  return first.filter(({ date }) => date >= from && date <= until)
}

/** What decisions state, without the texts that a period does not. */
function selectAwards(database: Database, paperIds: readonly string[]) {
  return database
    .selectFrom('awards')
    .select(['id', 'paperId', 'recipientKind', 'printedName', 'description', 'form', 'groupId', 'groupName', 'amount'])
    .where('paperId', 'in', paperIds)
    .orderBy('position')
}

type AwardOfDecision = Awaited<ReturnType<ReturnType<typeof selectAwards>['executeTakeFirstOrThrow']>>

function toAward(decision: Decision, award: AwardOfDecision): Award {
  const { printedName, description, form, groupId, groupName, amount } = award
  return {
    recipientKind: recipientKindSchema.parse(award.recipientKind),
    name: printedName,
    ...{ description, form, groupId, groupName, amount },
    decision: decision.label,
    decidedOn: decision.date,
  }
}
