import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { copyDatabase, integrityProblem, removeCopy, UnsoundBackupError, unnamedCopy } from '../database/backup.ts'
import { backupPath } from '../database/backupFiles.ts'
import { type Database, migrations } from '../database/database.ts'
import { appliedMigrations, migrate } from '../database/migrate.ts'

/** Whether anything was ever entered; an empty program needs no backup. */
export async function hasRecords(database: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from change_log limit 1`.execute(database)
  return rows.length > 0
}

/**
 * Hands over a copy of a backup that is whole and has the schema of today; removed afterwards. The backup itself is
 * only read.
 *
 * @throws UnsoundBackupError, NewerDatabaseError, or an error of SQLite
 */
export async function withReadyCopy<T>(dataDir: string, id: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = unnamedCopy(dataDir)
  try {
    await copyDatabase(backupPath(dataDir, id), copy)
    const problem = integrityProblem(copy)
    if (problem !== null) throw new UnsoundBackupError(problem)
    bringUpToDate(copy)
    return await work(copy)
  } finally {
    removeCopy(copy)
  }
}

function bringUpToDate(path: string): void {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    if (appliedMigrations(connection).length === 0) throw new UnsoundBackupError('not a database of this program')
    connection.pragma('foreign_keys = ON')
    migrate(connection, migrations)
  } finally {
    connection.close()
  }
}
