import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { databaseFileName } from '../platform/database/files.ts'

/**
 * Makes a database so large that copying it takes a while: unsaved forms, which no screen shows and no restore touches.
 *
 * @param megabytes to add
 */
export function enlargeDatabase(dataDir: string, megabytes: number): void {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName), { fileMustExist: true })
  try {
    const add = connection.prepare(
      "INSERT INTO drafts (key, value, saved_at) VALUES (?, printf('%.*c', 1000000, 'x'), '2026-11-22T08:00')",
    )
    connection.transaction(() => {
      for (let index = 0; index < megabytes; index++) add.run(`large:${index}`)
    })()
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.close()
  }
}
