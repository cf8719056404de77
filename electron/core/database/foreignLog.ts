import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { findDamage } from '../soundness/damage.ts'
import { appliedMigrations } from './migrate.ts'
import { setLogAside } from './setAside.ts'

const magic = 'SQLite format 3\0'
/** A log begins with one of these (sqlite.org/fileformat.html, 4.1). */
const logMagic: readonly number[] = [0x377f0682, 0x377f0683]

/**
 * Sets a log of saves aside that cannot belong to the database beside it, as when a backup was copied over a damaged
 * file by hand: SQLite would read the log into it all the same.
 *
 * @param path of the database
 */
export async function setForeignLogAside(dataDir: string, path: string): Promise<void> {
  if (isForeignLog(path)) await setLogAside(dataDir)
}

/**
 * Whether the log beside a database is certainly that of another one. A database that is not in WAL mode has none of
 * its own: a backup is such a one, and the database itself is never while it is in use. Nor has its log pages of
 * another size.
 */
export function isForeignLog(path: string): boolean {
  // A folder of that name keeps SQLite from opening anything.
  if (['-wal', '-shm'].some((end) => statSync(`${path}${end}`, { throwIfNoEntry: false })?.isDirectory())) return true
  const log = head(`${path}-wal`, 32)
  const database = head(path, 100)
  if (log === null || database === null || database.toString('latin1', 0, 16) !== magic) return false
  const [written, read] = [database[18], database[19]]
  if (written === 1 && read === 1) return true
  const size = database.readUInt16BE(16)
  return logMagic.includes(log.readUInt32BE(0)) && log.readUInt32BE(8) !== (size === 1 ? 65_536 : size)
}

/** The first bytes of a file; null where it has fewer. */
function head(path: string, length: number): Buffer | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size < length) return null
  const bytes = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    return readSync(file, bytes) === length ? bytes : null
  } finally {
    closeSync(file)
  }
}

/**
 * Whether a database that is damaged together with its log of saves is whole without it: then the log is another one's,
 * or was written over.
 */
export function isWholeWithoutLog(path: string): boolean {
  if (!(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0)) return false
  try {
    const bytes = readFileSync(path)
    bytes.fill(1, 18, 20)
    const alone = new BetterSqlite3(bytes)
    try {
      return findDamage(alone, { ofToday: false }) === null && appliedMigrations(alone).length > 0
    } finally {
      alone.close()
    }
  } catch {
    // No database at all.
    return false
  }
}
