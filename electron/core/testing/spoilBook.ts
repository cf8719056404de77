import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { databaseFileName } from '../platform/database/files.ts'

/** Path of the book of a folder. */
export const bookIn = (dataDir: string) => join(dataDir, databaseFileName)

/** Works on a database file as no program would: without its CHECKs and keys. */
export function damage(path: string, work: (connection: BetterSqlite3.Database) => unknown): void {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    connection.unsafeMode()
    connection.pragma('ignore_check_constraints = ON')
    connection.pragma('foreign_keys = OFF')
    work(connection)
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.close()
  }
}

const pageSchema = z.object({ name: z.string(), type: z.string(), page: z.number(), kind: z.string() })

/** The first page of each kind that each table and each index has. */
export function pagesOf(path: string): z.infer<typeof pageSchema>[] {
  const connection = new BetterSqlite3(path, { readonly: true })
  try {
    return connection
      .prepare(
        `SELECT name, coalesce((SELECT type FROM sqlite_schema AS o WHERE o.name = dbstat.name), '') AS type,
           min(pageno) AS page, pagetype AS kind
         FROM dbstat WHERE pageno > 1 GROUP BY name, pagetype`,
      )
      .all()
      .map((row) => pageSchema.parse(row))
  } finally {
    connection.close()
  }
}

/** Makes a page of the book one of zeros, as a disk leaves it that lost what was written. */
export function zeroPage(path: string, page: number): void {
  const bytes = readFileSync(path)
  const size = bytes.readUInt16BE(16)
  writeFileSync(path, bytes.fill(0, (page - 1) * size, page * size))
}

/** Makes an index forget a row of its table, which no look at its structure finds. */
export function loosenIndex(connection: BetterSqlite3.Database, table: string, index: string): void {
  connection.pragma('writable_schema = ON')
  const sql = connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(index)
  // A row that is written while the index is passed over is missing in it.
  connection.prepare("UPDATE sqlite_schema SET sql = sql || ' WHERE 0' WHERE name = ?").run(index)
  connection.pragma('schema_version = 9001')
  connection.pragma('writable_schema = RESET')
  connection.exec(`CREATE TEMP TABLE one AS SELECT * FROM ${table} LIMIT 1`)
  const id = connection.prepare('SELECT id FROM one').pluck().get()
  connection.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id)
  connection.exec(`INSERT INTO ${table} SELECT * FROM one`)
  connection.pragma('writable_schema = ON')
  connection.prepare('UPDATE sqlite_schema SET sql = ? WHERE name = ?').run(sql, index)
  connection.pragma('schema_version = 9002')
  connection.pragma('writable_schema = RESET')
}
