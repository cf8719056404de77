import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { copyAndCheck, UnsoundBackupError } from '../../platform/database/backup.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import type { Database } from '../../platform/database/database.ts'
import { appliedMigrations, migrate, pendingMigrations } from '../../platform/database/migrate.ts'
import { foreignSchema } from '../../platform/database/ownSchema.ts'
import { withRecordsIn } from '../../platform/database/snapshot.ts'
import { errorCode } from '../../platform/files/errorCode.ts'
import type { JobTools } from '../../platform/progress/jobTools.ts'
import { jsonProblem } from '../../schema/jsonColumns.ts'
import type { Migration } from '../../schema/migration.ts'
import { migrations } from '../../schema/migrations.ts'
import { notOurs, otherSchema } from './backups.rules.ts'
import { type BookReaders, readEverything } from './readEverything.ts'

/** How far the change log goes. */
export interface LogEnd {
  /** Number of its last line; 0 where nothing was ever entered: an empty program needs no backup. */
  readonly last: number
  /** Latest day near its end, which a clock that was set back does not undo; null where it is empty. */
  readonly latestDay: IsoDate | null
}

/**
 * Lines at the end of the change log that are asked for their day: weeks of work. The log grows for years and has no
 * index by day, and the thread that answers the page asks it every quarter of an hour.
 */
const linesAsked = 10_000

/** Where the change log of the open records ends. */
export async function readLogEnd(database: Database): Promise<LogEnd> {
  const { rows } = await sql<LogEnd>`
    select coalesce(max(id), 0) as last, substr(max(at), 1, 10) as latest_day from change_log
    where id > (select max(id) from change_log) - ${linesAsked}`.execute(database)
  return rows[0] ?? { last: 0, latestDay: null }
}

/** Whether the records went on since a backup was made; one that cannot be read holds nothing. */
export function isChangedSince(dataDir: string, id: string, { last }: LogEnd): boolean {
  try {
    const connection = new BetterSqlite3(backupPath(dataDir, id), { readonly: true, fileMustExist: true })
    try {
      return connection.prepare('SELECT coalesce(max(id), 0) FROM change_log').pluck().get() !== last
    } finally {
      connection.close()
    }
  } catch {
    return true
  }
}

/** What a ready copy is made with. */
export interface ReadyCopyOptions {
  /** What a frozen paper of each kind has to be. */
  readonly readers: BookReaders
  /** The migrations to know; all of them but in a test. */
  readonly steps?: readonly Migration[]
  readonly tools?: JobTools
}

/**
 * Makes a copy of a backup that is whole, has the schema of today, and of which every row can be read. The backup
 * itself is only read.
 *
 * @param source path of the backup
 * @param copy path for the copy; the caller removes it, also when this fails
 * @throws UnsoundBackupError, NewerDatabaseError, UnreadableRowError, an error of SQLite, or the reason of the signal
 */
export async function makeReadyCopy(
  source: string,
  copy: string,
  { readers, steps = migrations, tools }: ReadyCopyOptions,
): Promise<void> {
  await copyAndCheck(source, copy, tools).catch((error: unknown) => {
    // A table or a column that it looks into is not there.
    throw errorCode(error) === 'SQLITE_ERROR' ? new UnsoundBackupError(otherSchema) : error
  })
  bringUpToDate(copy, steps)
  await withRecordsIn(copy, (database) => readEverything(database, readers, tools?.signal))
}

/**
 * Refuses a database that is not as the program makes it: before anything is written to it, which would set off its
 * triggers.
 */
function refuseForeign(connection: BetterSqlite3.Database, steps: readonly Migration[]): void {
  if (appliedMigrations(connection).length === 0) throw new UnsoundBackupError(notOurs)
  pendingMigrations(connection, steps)
  if (foreignSchema(connection, steps) !== null) throw new UnsoundBackupError(otherSchema)
}

function bringUpToDate(path: string, steps: readonly Migration[]): void {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    refuseForeign(connection, steps)
    connection.pragma('foreign_keys = ON')
    const last = connection.prepare('SELECT coalesce(max(id), 0) FROM change_log').pluck().get()
    migrate(connection, steps)
    // What the migrations do to the copy is no history of the ward.
    connection.prepare('DELETE FROM change_log WHERE id > ?').run(last)
    // What it was before the migrations may have had another shape; now it has to be what the program reads.
    const problem = jsonProblem(connection, true)
    if (problem !== null) throw new UnsoundBackupError(problem)
  } finally {
    connection.close()
  }
}
