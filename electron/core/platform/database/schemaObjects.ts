import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'

const objectSchema = z.object({ type: z.string(), name: z.string(), sql: z.string() })

/** A table, index, trigger or view, with the statement that makes it. */
export type SchemaObject = z.infer<typeof objectSchema>

/** What a database is made of, in the order in which it was made; what SQLite makes for itself is left out. */
export function schemaObjects(connection: BetterSqlite3.Database): SchemaObject[] {
  return connection
    .prepare('SELECT type, name, sql FROM sqlite_schema NOT INDEXED WHERE sql IS NOT NULL ORDER BY rowid')
    .all()
    .map((row) => objectSchema.parse(row))
    .filter(({ name }) => !name.startsWith('sqlite_'))
}
