import { existsSync, mkdirSync, statSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import type { Migration } from '../../schema/migration.ts'
import { removePatiently, renamePatiently } from '../files/heldFiles.ts'
import { isOnNetwork, realPath } from '../files/realPath.ts'
import { isDamage } from './backup.ts'
import { damageOfBook } from './damage.ts'
import { isDamagedByLog } from './foreignLog.ts'
import { appliedMigrations, migrate, pendingMigrations } from './migrate.ts'
import { DataFaultError } from './startFault.ts'

/**
 * Makes the data folder when it is missing. Throws when a file stands in its place, or when it is on another computer:
 * the programs that have a database in WAL mode open share memory, which no network does (sqlite.org/wal.html).
 */
export function prepareDataFolder(dataDir: string): void {
  refuseNetwork(dataDir)
  const found = statSync(dataDir, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new DataFaultError('folder-is-file', `${dataDir} is no folder`)
  mkdirSync(dataDir, { recursive: true })
}

/** @throws DataFaultError when the folder, links resolved, is on another computer; it may be missing */
export function refuseNetwork(folder: string): void {
  const real = realPath(folder)
  if (isOnNetwork(real)) throw new DataFaultError('on-network', `${folder} is ${real}`)
}

/**
 * Makes the database when there is none. It gets its name only when it is whole, so that a start that was cut off
 * leaves no half database, and an empty file can only mean that something emptied it: SQLite would take that for a
 * new database, and delete the WAL that may still hold the records.
 */
export async function makeMissingDatabase(path: string, steps: readonly Migration[]): Promise<void> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found) {
    if (!found.isFile()) throw new DataFaultError('not-ours', `${path} is no file`)
    if (found.size === 0) throw new DataFaultError('emptied', `${path} is empty`)
    return
  }
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size) {
    throw new DataFaultError('emptied', `${path} is gone, its WAL is there`)
  }
  const unnamed = `${path}.moi`
  for (const suffix of ['', '-wal', '-shm', '-journal']) await removePatiently(`${unnamed}${suffix}`)
  const connection = new BetterSqlite3(unnamed)
  try {
    // Not in WAL mode yet: there, closing on a full disk leaves half of it in the log, and says nothing.
    connection.pragma('journal_mode = DELETE')
    connection.pragma('synchronous = FULL')
    migrate(connection, steps)
  } finally {
    connection.close()
  }
  await renamePatiently(unnamed, path)
}

/**
 * A database up to this size, its log included, is read through at each start, in bytes: some 200 ms on a slow one.
 * A larger one is only looked at for its structure, and read through by the worker afterwards.
 */
const readThroughUpTo = 12_000_000

/** Whether the whole book is to be read at the start. */
export function isReadThrough(path: string): boolean {
  const size = ['', '-wal'].reduce(
    (sum, end) => sum + (statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
  return size <= readThroughUpTo
}

/**
 * Looks at the database without writing: closing a connection that may write would already bring the WAL into a file
 * that is to be left as it is.
 *
 * @param wholly whether to read all of it, indexes and contents, beside its structure
 * @returns the migrations that it has not seen yet
 * @throws DataFaultError, NewerDatabaseError, or what SQLite says
 */
export async function inspectDatabase(
  path: string,
  steps: readonly Migration[],
  { longestWait, wholly }: { readonly longestWait: number; readonly wholly: boolean },
): Promise<Migration[]> {
  const notThere = ['-wal', '-shm'].map((suffix) => `${path}${suffix}`).filter((file) => !existsSync(file))
  const connection = new BetterSqlite3(path, { readonly: true, fileMustExist: true, timeout: longestWait })
  try {
    const result = connection.pragma('quick_check(1)', { simple: true })
    if (result !== 'ok') throw new DataFaultError('damaged', String(result))
    if (appliedMigrations(connection).length === 0) throw new DataFaultError('not-ours', `${path} has other tables`)
    const pending = pendingMigrations(connection, steps)
    const problem = wholly ? damageOfBook(connection, { ofToday: pending.length === 0 }) : null
    if (problem !== null) throw new DataFaultError('damaged', problem)
    connection.close()
    return pending
  } catch (error) {
    connection.close()
    // Reading a database in WAL mode makes these two; a refused one is left without them, as it was found.
    // One that is held stays: the error is the one to tell.
    for (const file of notThere) await removePatiently(file).catch(() => undefined)
    if (isDamaged(error) && isDamagedByLog(path, steps)) throw new DataFaultError('foreign-log', String(error))
    throw error
  }
}

function isDamaged(error: unknown): boolean {
  return error instanceof DataFaultError ? error.kind === 'damaged' : isDamage(error)
}
