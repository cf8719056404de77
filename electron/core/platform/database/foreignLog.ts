import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import type { Migration } from '../../schema/migration.ts'
import { isDamage } from './backup.ts'
import { findDamage, isStructureBroken } from './damage.ts'
import { appliedMigrations, pendingMigrations } from './migrate.ts'
import { withReader } from './reader.ts'
import { setLogAside } from './setAside.ts'
import {
  headerSize,
  isDatabaseHeader,
  isWithoutLog,
  leaveLogMode,
  logHeaderSize,
  pageSizeOf,
  pageSizeOfLog,
} from './sqliteHeader.ts'

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
  const log = head(`${path}-wal`, logHeaderSize)
  const database = head(path, headerSize)
  if (log === null || database === null || !isDatabaseHeader(database)) return false
  if (isWithoutLog(database)) return true
  const pageSize = pageSizeOfLog(log)
  return pageSize !== null && pageSize !== pageSizeOf(database)
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
 * Whether it is the log of saves that damages a database: it breaks its structure, the database is whole without it,
 * and nothing shows that the two belong together. Content that is not what it may be is no sign of that: a log of the
 * database itself holds its last saves, which are not to be given up for it.
 *
 * @param steps the migrations that the program knows
 */
export function isDamagedByLog(path: string, steps: readonly Migration[]): boolean {
  if (!(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0)) return false
  try {
    const bytes = readFileSync(path)
    leaveLogMode(bytes)
    const alone = new BetterSqlite3(bytes)
    try {
      return isWhole(alone, steps) && isBrokenBeside(path, alone)
    } finally {
      alone.close()
    }
  } catch {
    // No database at all.
    return false
  }
}

/** As the start would find it. */
function isWhole(alone: BetterSqlite3.Database, steps: readonly Migration[]): boolean {
  const ofToday = pendingMigrations(alone, steps).length === 0
  return findDamage(alone, { ofToday }) === null && appliedMigrations(alone).length > 0
}

/** Whether the structure is broken with the log, which does not go on where the database without it ends. */
function isBrokenBeside(path: string, alone: BetterSqlite3.Database): boolean {
  try {
    return withReader(path, (reader) => isStructureBroken(reader) && !goesOn(alone, reader))
  } catch (error) {
    if (isDamage(error)) return true
    throw error
  }
}

/**
 * Whether the change log of one database goes on where that of the other ends: up to there it has no line that the other
 * has not, and some line of it is known. Lines may be gone, taken over by later saves of their sitting or let go of for
 * their age. Of two that hold none that says nothing: those do not go on.
 */
function goesOn(alone: BetterSqlite3.Database, withLog: BetterSqlite3.Database): boolean {
  const lines = 'SELECT * FROM change_log NOT INDEXED ORDER BY id'
  const begun = new Set<string>()
  let end = 0
  for (const row of alone.prepare(lines).iterate()) {
    const line = lineSchema.parse(row)
    begun.add(beginningOf(line))
    end = line.id
  }
  let isKnown = false
  try {
    // To its end: a log that is not its own makes a tree of pages that are not there.
    for (const row of withLog.prepare(lines).iterate()) {
      const line = lineSchema.safeParse(row)
      const isOfBoth = line.success && begun.has(beginningOf(line.data))
      if (!isOfBoth && (!line.success || line.data.id <= end)) return false
      isKnown ||= isOfBoth
    }
    return isKnown
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

const lineSchema = z.object({
  id: z.number(),
  at: z.string(),
  table_name: z.string(),
  row_id: z.string(),
  // Not there in a book from before lines were taken over.
  since: z.string().nullish(),
})

/** What a line keeps when the line of a later save takes it over. */
function beginningOf({ table_name, row_id, at, since }: z.infer<typeof lineSchema>): string {
  return `${table_name} ${row_id} ${since ?? at}`
}
