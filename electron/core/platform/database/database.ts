import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect, sql } from 'kysely'
import type { Backup } from '../../../../shared/contract/backups.ts'
import { toIsoDateTime } from '../../../../shared/text/dates.ts'
import type { Migration } from '../../schema/migration.ts'
import { migrations } from '../../schema/migrations.ts'
import type { DatabaseSchema } from '../../schema/schema.ts'
import { makeBackup, makeUncheckedBackup, removeLeftCopies } from './backup.ts'
import { removeBackup } from './backupFiles.ts'
import { setOperator } from './changeLog.ts'
import { inspectDatabase, isReadThrough, makeMissingDatabase, prepareDataFolder } from './dataFile.ts'
import { databaseFileName } from './files.ts'
import { setForeignLogAside } from './foreignLog.ts'
import { onlyInPlace, type Place, placeOf } from './inPlace.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { rememberStatements } from './preparedStatements.ts'
import { finishReplacing } from './replace.ts'
import { giveSpaceBack } from './spaceBack.ts'
import { clearSuspicion, isSuspect } from './suspicion.ts'

export type Database = Kysely<DatabaseSchema>

/** How long a write waits for another one to end, in milliseconds. */
const longestWait = 5000

export { databaseFileName } from './files.ts'

/** What the user has chosen where the data could not be opened at once. */
export interface Opening {
  /** Opens what can be read, whatever is wrong with some of its content. */
  readonly asItIs?: boolean
}

/**
 * Opens the database in a folder, making both when missing, and brings it to the newest schema. Nothing is written
 * before the file was found to be whole and ours; it is backed up and the backup checked before a migration touches it,
 * unless it is to be opened as it is.
 *
 * @param steps the migrations to know; all of them but in a test of an older or newer program
 * @throws NewerDatabaseError, DataFaultError, or an error of SQLite or the file system; `startFault` tells them in
 *   words. The data are then as they were; or, where the disk was full only after a migration, whole as it made them
 */
export async function openDatabase(
  dataDir: string,
  operator: string,
  steps: readonly Migration[] = migrations,
  { asItIs = false }: Opening = {},
): Promise<Database> {
  prepareDataFolder(dataDir)
  const path = join(dataDir, databaseFileName)
  await finishReplacing(path)
  await setForeignLogAside(dataDir, path)
  await makeMissingDatabase(path, steps)
  const wholly = !asItIs && (isSuspect(dataDir) || isReadThrough(path))
  const pending = await inspectDatabase(path, steps, { longestWait, wholly })
  if (wholly) await clearSuspicion(dataDir)
  await removeLeftCopies(dataDir)
  const backup = pending.length > 0 ? await backUpBeforeMigration(dataDir, asItIs) : undefined
  const connection = new BetterSqlite3(path, { fileMustExist: true, timeout: longestWait })
  try {
    setSafety(connection)
    migrate(connection, steps)
    if (!asItIs) giveSpaceBack(connection, path)
    setOperator(connection, operator)
  } catch (error) {
    // Nothing was changed that it would bring back; starting again and again must not fill the disk with its like.
    if (backup && isPending(connection, steps, pending.length)) await removeBackup(dataDir, backup.id)
    connection.close()
    throw error
  }
  return queriesOn(connection, path)
}

/** A copy of a damaged book would be refused, and the book then not opened as it is: it is made without a check. */
function backUpBeforeMigration(dataDir: string, asItIs: boolean): Promise<Backup> {
  const at = toIsoDateTime(new Date())
  return asItIs ? makeUncheckedBackup(dataDir, at) : makeBackup(dataDir, 'before-migration', at)
}

/**
 * A further connection to a database that the program has open, for a job in the worker's thread. Neither looks at the
 * schema nor changes it. The operator of the change log is that of the open program.
 */
export async function openSecondConnection(dataDir: string): Promise<Database> {
  const path = join(dataDir, databaseFileName)
  const connection = new BetterSqlite3(path, { fileMustExist: true, timeout: longestWait })
  try {
    setSafety(connection)
  } catch (error) {
    connection.close()
    throw error
  }
  return queriesOn(connection, path)
}

/**
 * A connection to a copy that is nobody's records yet: after a power cut it is thrown away, so that nothing is brought
 * to the disk for safety's sake.
 */
export async function openCopy(path: string): Promise<Database> {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    connection.pragma('foreign_keys = ON')
    connection.pragma('synchronous = OFF')
  } catch (error) {
    connection.close()
    throw error
  }
  return queriesOn(connection, path)
}

function setSafety(connection: BetterSqlite3.Database): void {
  connection.pragma('foreign_keys = ON')
  // A ward loses power: WAL with FULL keeps every acknowledged save (sqlite.org/pragma.html#pragma_synchronous).
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
}

async function queriesOn(connection: BetterSqlite3.Database, path: string): Promise<Database> {
  const place = placeOf(path)
  const prepare = rememberStatements((text) => connection.prepare(text))
  const database = new Kysely<DatabaseSchema>({
    dialect: new SqliteDialect({ database: onlyInPlace(connection, place, prepare) }),
    plugins: [new CamelCasePlugin()],
  })
  places.set(database, place)
  // Kysely closes only a connection that it has used: without this, a start with no request would leave it open.
  await sql`SELECT 1`.execute(database)
  return database
}

const places = new WeakMap<Database, Place>()

/**
 * For what reads or writes the data folder beside the open database: backups, a restore.
 *
 * @throws DataGoneError when the folder no longer holds the file that was opened
 */
export function requireInPlace(database: Database): void {
  places.get(database)?.require()
}

/** Whether so many migrations are still to come; false when that cannot be told any more. */
function isPending(connection: BetterSqlite3.Database, steps: readonly Migration[], count: number): boolean {
  try {
    return pendingMigrations(connection, steps).length === count
  } catch {
    return false
  }
}

/**
 * Runs the work whole or not at all. `BEGIN IMMEDIATE` takes the write lock at once, so that what the work reads
 * (the last number given, a revision) cannot change before it writes.
 */
export async function inTransaction<T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return database.connection().execute(async (connection) => {
    await beginImmediate(connection)
    try {
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // SQLite may have rolled back by itself (disk full); the first error is the one to tell.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

/**
 * Takes the write lock. While somebody else has it, waits outside SQLite, whose own waiting would hold the thread that
 * answers the page (and for ever, were the other one a second connection on this very thread).
 */
async function beginImmediate(connection: Database): Promise<void> {
  const giveUpAt = Date.now() + longestWait
  await sql`pragma busy_timeout = 0`.execute(connection)
  try {
    for (;;) {
      try {
        await sql`begin immediate`.execute(connection)
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > giveUpAt) throw error
      }
      await setTimeout(5 + Math.random() * 10)
    }
  } finally {
    await sql`pragma busy_timeout = ${sql.lit(longestWait)}`.execute(connection)
  }
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')
  )
}
