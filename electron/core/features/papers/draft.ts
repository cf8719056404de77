import type { Saved } from '../../../../shared/contract/base.ts'
import type { PaperKind } from '../../../../shared/model/papers.ts'
import { whyNoDecision } from '../../../../shared/model/rewards.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { toFlag } from '../../platform/database/values.ts'
import { newId } from '../../platform/ids.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { findPaperOf, insertPaper } from './papers.store.ts'
import { isSampleSource, readDesk, readSource, usualPaper } from './sources.ts'

/**
 * Drafts a paper with its usual text, or answers the one that the source has. Call inside a transaction, so that two
 * pages at once draft one paper. REFUSED for the decision of a round that ends with its submission.
 */
export async function draftPaper(
  database: Database,
  kind: PaperKind,
  sourceId: string,
  today: IsoDate,
): Promise<Saved> {
  const existing = await findPaperOf(database, kind, sourceId)
  if (existing) return { id: existing.id, revision: existing.revision }
  const source = await readSource(database, kind, sourceId, today)
  const end = source.kind === 'decision' ? whyNoDecision(source.round.proposals) : ''
  if (end !== '') throw refused(end)
  const paper = usualPaper(await readDesk(database), source, today)
  const id = newId()
  await insertPaper(database, id, { kind, sourceId }, paper, toFlag(isSampleSource(source)))
  return { id, revision: 0 }
}
