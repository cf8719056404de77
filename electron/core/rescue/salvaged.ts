import BetterSqlite3 from 'better-sqlite3'
import { paperSources } from '../backups/keepNumbers.ts'
import type { NumberPlace } from '../backups/numbersSince.ts'
import { removeCopy, unnamedCopy } from '../database/backup.ts'
import { migrations } from '../database/database.ts'
import { findDamagedPapers } from '../signed/verify.ts'
import { wardInLog } from './linesInLog.ts'
import { type DamagedBook, withMendedCopy } from './mendedCopy.ts'
import { numbersInIndexes } from './numbersInIndexes.ts'
import { salvage } from './salvage.ts'

/** What could be read of a damaged book. */
export interface Salvaged {
  /** Path of a database in the schema of today that holds it. */
  readonly path: string
  /** Id of the ward whose book it is; null where that cannot be read. */
  readonly wardId: string | null
  /** Numbers that stand in an index, whether or not their lines could be read. */
  readonly numbers: readonly NumberPlace[]
  /** Ids of the lines whose paper could not be read wholly, or is not what was signed: they stand there without it. */
  readonly bare: ReadonlySet<string>
}

/**
 * Reads what can be read of a damaged book and hands it over.
 *
 * @returns null where neither its schema nor what is left of it can be read as one
 * @throws what `use` throws, or an error of the file system
 */
export async function withSalvaged<T>(
  dataDir: string,
  damaged: DamagedBook,
  use: (salvaged: Salvaged) => Promise<T> | T,
): Promise<T | null> {
  const [mended, path] = [unnamedCopy(dataDir), unnamedCopy(dataDir)]
  try {
    const found = withMendedCopy(damaged, mended, (source) => readInto(source, path))
    return found === null ? null : await use({ ...found, path })
  } finally {
    await removeCopy(mended)
    await removeCopy(path)
  }
}

function readInto(source: BetterSqlite3.Database, path: string): Omit<Salvaged, 'path'> | null {
  const target = new BetterSqlite3(path)
  try {
    const lost = salvage(source, target, migrations)
    const numbers = lost.has('register_entries') ? numbersInIndexes(source) : []
    const ward = target.prepare('SELECT id FROM ward').pluck().get()
    const wardId = typeof ward === 'string' ? ward : wardInLog(source)
    return { wardId, numbers, bare: letGoOfPapers(target, lost) }
  } catch {
    // Not the tables of this program, or its migrations cannot be made with what is left.
    return null
  } finally {
    target.close()
  }
}

const ofEveryPaper = ['papers', 'awards', 'signed_papers']

/** Leaves lines without their paper where that, or the record that it was written from, could not be read wholly. */
function letGoOfPapers(target: BetterSqlite3.Database, lost: ReadonlySet<string>): Set<string> {
  const isLost = (tables: readonly string[]) => tables.some((table) => lost.has(table))
  const reasons = paperSources
    .filter(({ table, parts }) => isLost([table, ...parts.map((part) => part.table)]))
    .map(({ paperColumn }) => `${paperColumn} IS NOT NULL`)
  if (isLost(ofEveryPaper)) reasons.push('1')
  const damaged = findDamagedPapers(target).map(({ paperId }) => paperId)
  const condition = ['0', ...reasons].join(' OR ')
  const bare = target
    .prepare(
      `UPDATE register_entries SET paper_id = NULL
       WHERE paper_id IS NOT NULL AND (
         paper_id IN (SELECT id FROM papers WHERE ${condition})
         OR paper_id NOT IN (SELECT id FROM papers)
         OR paper_id IN (SELECT value FROM json_each(?)))
       RETURNING id`,
    )
    .pluck()
    .all(JSON.stringify(damaged))
  return new Set(bare.map(String))
}
