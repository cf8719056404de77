import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { copyAndCheck, UnsoundBackupError } from '../database/backup.ts'
import { backupPath } from '../database/backupFiles.ts'
import { type Database, migrations } from '../database/database.ts'
import { appliedMigrations, type Migration, migrate } from '../database/migrate.ts'
import type { JobTools } from '../work/jobTools.ts'

/** Whether anything was ever entered; an empty program needs no backup. */
export async function hasRecords(database: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from change_log limit 1`.execute(database)
  return rows.length > 0
}

/**
 * Makes a copy of a backup that is whole and has the schema of today. The backup itself is only read.
 *
 * @param copy path for the copy; the caller removes it, also when this fails
 * @param options the migrations to know, and how it is followed and stopped
 * @throws UnsoundBackupError, NewerDatabaseError, an error of SQLite, or the reason of the signal
 */
export async function makeReadyCopy(
  dataDir: string,
  id: string,
  copy: string,
  { steps = migrations, tools }: { readonly steps?: readonly Migration[]; readonly tools?: JobTools } = {},
): Promise<void> {
  await copyAndCheck(backupPath(dataDir, id), copy, tools)
  bringUpToDate(copy, steps)
}

function bringUpToDate(path: string, steps: readonly Migration[]): void {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    if (appliedMigrations(connection).length === 0) throw new UnsoundBackupError('not a database of this program')
    connection.pragma('foreign_keys = ON')
    const last = connection.prepare('SELECT coalesce(max(id), 0) FROM change_log').pluck().get()
    migrate(connection, steps)
    // What the migrations do to the copy is no history of the ward.
    connection.prepare('DELETE FROM change_log WHERE id > ?').run(last)
  } finally {
    connection.close()
  }
}
