import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import type { Migration } from '../../schema/migration.ts'
import { migrations } from '../../schema/migrations.ts'
import { copyInMemory, DamagedBookError, findDamage } from './damage.ts'
import { pendingMigrations } from './migrate.ts'
import { schemaObjects } from './schemaObjects.ts'

/**
 * Makes a database anew from the rows of another, whose indexes may be damaged: rows are read without any index, and
 * the indexes built from them. Not by REINDEX: that walks the damaged pages, fails on the worst of them, and writes
 * into the only copy there is.
 *
 * @param reader of the damaged one, which is left as it is
 * @param target path of the new file; the caller removes it where this fails
 * @param steps the migrations that the program knows: a book that has not seen all of them is looked at by its own
 *   schema
 * @throws DamagedBookError where what comes of it is not whole, or what SQLite says where rows cannot be read
 */
export function rebuildFromRows(
  reader: BetterSqlite3.Database,
  target: string,
  steps: readonly Migration[] = migrations,
): void {
  const source = copyInMemory(reader)
  const built = new BetterSqlite3(target)
  try {
    built.pragma('journal_mode = DELETE')
    built.pragma('synchronous = FULL')
    built.pragma('foreign_keys = OFF')
    built.transaction(() => copyAll(source, built))()
    const problem = findDamage(built, { ofToday: pendingMigrations(built, steps).length === 0 })
    if (problem !== null) throw new DamagedBookError(problem)
  } finally {
    source.close()
    built.close()
  }
}

/** Whether {@link rebuildFromRows} makes a whole database of it; tried in memory. */
export function canBeRebuilt(reader: BetterSqlite3.Database, steps: readonly Migration[] = migrations): boolean {
  try {
    rebuildFromRows(reader, ':memory:', steps)
    return true
  } catch {
    return false
  }
}

function copyAll(source: BetterSqlite3.Database, built: BetterSqlite3.Database): void {
  const objects = schemaObjects(source)
  const tables = objects.filter(({ type }) => type === 'table')
  for (const { sql } of tables) built.exec(sql)
  for (const { name } of [...tables, { name: 'sqlite_sequence' }]) copyRows(source, built, name)
  // Triggers last: what is copied here is no change of a record.
  for (const { type, sql } of objects) if (type !== 'table') built.exec(sql)
}

/** A row as its columns, as SQLite has them. */
export const rawRowSchema = z.array(z.union([z.string(), z.number(), z.bigint(), z.null(), z.instanceof(Uint8Array)]))

function copyRows(source: BetterSqlite3.Database, built: BetterSqlite3.Database, table: string): void {
  // What the rows before have brought about in the table of the counters.
  built.exec(`DELETE FROM "${table}"`)
  const rows = source.prepare(`SELECT * FROM "${table}" NOT INDEXED ORDER BY rowid`).raw().safeIntegers()
  const places = rows.columns().map(() => '?')
  const insert = built.prepare(`INSERT INTO "${table}" VALUES (${places.join(', ')})`)
  for (const row of rows.iterate()) insert.run(rawRowSchema.parse(row))
}
