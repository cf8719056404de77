import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { DatabaseSchema } from '../../schema/schema.ts'
import { type Database, databaseFileName } from './database.ts'

/**
 * Hands over the records as they stand at one moment, through a read-only connection of its own: what is saved
 * meanwhile neither waits nor shows. Closed afterwards.
 *
 * @throws an error of SQLite, or of `read`
 */
export function withSnapshot<T>(dataDir: string, read: (database: Database) => Promise<T>): Promise<T> {
  return withRecordsIn(join(dataDir, databaseFileName), read)
}

/** As {@link withSnapshot}, of any file that holds records in the schema of today. */
export async function withRecordsIn<T>(path: string, read: (database: Database) => Promise<T>): Promise<T> {
  const connection = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    // A transaction sees the state in which it first read.
    connection.exec('BEGIN')
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    return await read(
      new Kysely<DatabaseSchema>({
        dialect: new SqliteDialect({ database: connection }),
        plugins: [new CamelCasePlugin()],
      }),
    )
  } finally {
    connection.close()
  }
}
