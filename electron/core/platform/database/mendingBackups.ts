import type { Backup } from '../../../../shared/contract/backups.ts'
import { findDamagedPapers, holdsAsSigned } from '../../schema/signedPapers.ts'
import { withReader } from './reader.ts'

/**
 * Of some backups those that could give back what a book has lost: for each of its papers that is no longer what was
 * signed, the last one made that still holds it as it was. One that cannot be read now, made after that, is among them:
 * it may be the one.
 *
 * @param book path of the database in which the papers are damaged
 * @param backups the last one made first
 * @param pathOf where a backup lies
 * @throws an error of SQLite, where the book cannot be read
 */
export function backupsThatMend(
  book: string,
  backups: readonly Backup[],
  pathOf: (backup: Backup) => string,
): ReadonlySet<Backup> {
  const needed = new Set<Backup>()
  let lost = withReader(book, findDamagedPapers).map(({ paperId }) => paperId)
  for (const backup of backups) {
    if (lost.length === 0) break
    const held = papersHeldBy(pathOf(backup), lost)
    if (held === null || held.size > 0) needed.add(backup)
    lost = lost.filter((paperId) => !held?.has(paperId))
  }
  return needed
}

/** Which of some papers a backup holds as they were signed; null where it cannot be read. */
function papersHeldBy(path: string, paperIds: readonly string[]): ReadonlySet<string> | null {
  try {
    return withReader(path, (reader) => new Set(paperIds.filter((paperId) => holdsAsSigned(reader, paperId))))
  } catch {
    return null
  }
}
