import BetterSqlite3 from 'better-sqlite3'
import type { PaperKinds } from '../../features/papers/index.ts'
import { removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { withRecordsIn } from '../../platform/database/snapshot.ts'
import { isAboutStorage } from '../../platform/files/storageFault.ts'
import { migrations } from '../../schema/migrations.ts'
import { type PaperSourceTable, paperSourceTablesSql } from '../../schema/paperSources.ts'
import { findDamagedPapers } from '../../schema/signedPapers.ts'
import type { NumberPlace } from '../backups/numbersSince.ts'
import { type DamagedBook, withMendedCopy } from './mendedCopy.ts'
import { numbersInIndexes } from './numbersInIndexes.ts'
import { wardInLog } from './rowsInLog.ts'
import { salvage } from './salvage.ts'
import { serialsIn } from './serialsIn.ts'
import { unreadablePapers } from './unreadablePapers.ts'

/** What could be read of a damaged book. */
export interface Salvaged {
  /** Path of a database in the schema of today that holds it. */
  readonly path: string
  /** Id of the ward whose book it is; null where that cannot be read. */
  readonly wardId: string | null
  /** Numbers that stand in an index, whether or not their lines could be read. */
  readonly numbers: readonly NumberPlace[]
  /** The highest serial of the golden book that is known of each year. */
  readonly serials: ReadonlyMap<number, number>
  /** Ids of the lines whose paper could not be read wholly, or is not what was signed: they stand there without it. */
  readonly bare: ReadonlySet<string>
}

/**
 * Reads what can be read of a damaged book and hands it over.
 *
 * @returns null where neither its schema nor what is left of it can be read as one
 * @throws what `use` throws, or an error of the disk
 */
export async function withSalvaged<T>(
  dataDir: string,
  damaged: DamagedBook,
  kinds: PaperKinds,
  use: (salvaged: Salvaged) => Promise<T> | T,
): Promise<T | null> {
  const [mended, path] = [unnamedCopy(dataDir), unnamedCopy(dataDir)]
  try {
    const found = withMendedCopy(damaged, mended, (source) => readInto(source, path))
    if (found === null) return null
    const bare = [...found.bare, ...(await leavePapers(path, kinds))]
    return await use({ ...found, bare: new Set(bare), path })
  } finally {
    await removeCopy(mended)
    await removeCopy(path)
  }
}

function readInto(
  source: BetterSqlite3.Database,
  path: string,
): (Omit<Salvaged, 'path' | 'bare'> & { bare: readonly string[] }) | null {
  const target = new BetterSqlite3(path)
  try {
    const lost = salvage(source, target, migrations)
    const numbers = lost.has('register_entries') ? numbersInIndexes(source) : []
    const ward = target.prepare('SELECT id FROM ward').pluck().get()
    const wardId = typeof ward === 'string' ? ward : wardInLog(source)
    const serials = serialsIn(source, target, lost)
    return { wardId, numbers, serials, bare: letGoOfPapers(target, lost) }
  } catch (error) {
    if (isAboutStorage(error)) throw error
    // Not the tables of this program, or its migrations cannot be made with what is left.
    return null
  } finally {
    target.close()
  }
}

/** Leaves lines without a paper that cannot be read. @returns their ids */
async function leavePapers(path: string, kinds: PaperKinds): Promise<string[]> {
  const papers = await withRecordsIn(path, (database) => unreadablePapers(database, kinds))
  const target = new BetterSqlite3(path)
  try {
    return leaveBare(target, 'paper_id IN (SELECT value FROM json_each(?))', papers)
  } finally {
    target.close()
  }
}

const ofEveryPaper = ['papers', 'awards', 'signed_papers']

/** Leaves lines without their paper where that, or the record that it was written from, could not be read wholly. */
function letGoOfPapers(target: BetterSqlite3.Database, lost: ReadonlySet<string>): string[] {
  const reasons = target
    .prepare<[], PaperSourceTable>(paperSourceTablesSql)
    .all()
    .filter(({ table }) => lost.has(table))
    .map(({ paperColumn }) => `${paperColumn} IS NOT NULL`)
  if (ofEveryPaper.some((table) => lost.has(table))) reasons.push('1')
  const condition = `paper_id IN (SELECT id FROM papers WHERE ${['0', ...reasons].join(' OR ')})
    OR paper_id NOT IN (SELECT id FROM papers)
    OR paper_id IN (SELECT value FROM json_each(?))`
  const damaged = findDamagedPapers(target).map(({ paperId }) => paperId)
  return leaveBare(target, condition, damaged)
}

/** @returns the ids of the lines that stand there without their paper from then on */
function leaveBare(target: BetterSqlite3.Database, condition: string, papers: readonly string[]): string[] {
  return target
    .prepare(`UPDATE register_entries SET paper_id = NULL WHERE paper_id IS NOT NULL AND (${condition}) RETURNING id`)
    .pluck()
    .all(JSON.stringify(papers))
    .map(String)
}
