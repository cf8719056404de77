import { type Honoured, isSameHonoured } from '../../../../shared/text/honoured.ts'
import type { Database } from '../../platform/database/database.ts'

/**
 * The awards of some rounds whose serial in the golden book somebody else was given, too, by the id of the award: who,
 * and by which decision. The program gives none twice; a book that went on in two places may have, and both are signed.
 */
export async function sharedSerials(
  database: Database,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('awards as own')
    .innerJoin('papers', 'papers.id', 'own.paperId')
    .innerJoin('awards as other', (join) =>
      join
        .onRef('other.goldenBookYear', '=', 'own.goldenBookYear')
        .onRef('other.goldenBookNumber', '=', 'own.goldenBookNumber')
        .onRef('other.id', '<>', 'own.id'),
    )
    .leftJoin('registerEntries', 'registerEntries.paperId', 'other.paperId')
    .select(['own.id', 'own.recipientKind', 'own.name', 'registerEntries.label'])
    .select(['other.recipientKind as otherKind', 'other.name as otherName', 'other.printedName as otherPrinted'])
    .where('papers.roundId', 'in', roundIds)
    .orderBy('other.id')
    .execute()
  return new Map(
    rows
      .filter(({ recipientKind, name, otherKind, otherName }) => {
        const other: Honoured = { recipientKind: otherKind, name: otherName }
        return !isSameHonoured({ recipientKind, name }, other)
      })
      .map(({ id, otherPrinted, label }) => [
        id,
        label === null ? otherPrinted : `${otherPrinted}, Quyết định số ${label}`,
      ]),
  )
}
