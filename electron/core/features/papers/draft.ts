import type { Saved } from '../../../../shared/contract/base.ts'
import type { PaperKind } from '../../../../shared/model/paperKinds.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { toFlag } from '../../platform/database/values.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { newId } from '../../schema/ids.ts'
import type { PaperKinds } from './paperKind.ts'
import { defaultPaper } from './paperSource.ts'
import { findPaperOf, insertPaper } from './papers.store.ts'
import { readPaperContext } from './readPaperContext.ts'

/**
 * Drafts a paper with its default text, or answers the one that the source has. Call inside a transaction, so that two
 * pages at once draft one paper. REFUSED where its kind says that none is to be written.
 */
export async function draftPaper(
  database: Database,
  kinds: PaperKinds,
  { kind, sourceId }: { readonly kind: PaperKind; readonly sourceId: string },
  today: IsoDate,
): Promise<Saved> {
  const existing = await findPaperOf(database, kind, sourceId)
  if (existing) return { id: existing.id, revision: existing.revision }
  const source = await kinds.of(kind).readSource(database, sourceId, today)
  if (source.whyNotDrafted !== '') throw refused(source.whyNotDrafted)
  const paper = defaultPaper(await readPaperContext(database), source, today)
  return insertPaper(database, newId(), { kind, sourceId }, paper, toFlag(source.sample))
}
