import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { appliedMigrations, type Migration, migrate } from './migrate.ts'

const objectSchema = z.object({ type: z.string(), name: z.string(), sql: z.string() })

/**
 * What differs between the schema of a database and that which its migrations make, in words for the log; null where they
 * are one. A table, index, trigger or view more or less, or one that was changed, is of another program: its content may
 * not be what it says, and a trigger changes other records than those that are written.
 *
 * @param steps the migrations that the program knows; the database has seen no other
 */
export function foreignSchema(connection: BetterSqlite3.Database, steps: readonly Migration[]): string | null {
  const applied = appliedMigrations(connection)
  const seen = steps.slice(0, applied.length)
  const skipped = seen.find(({ name }) => !applied.includes(name))
  if (skipped) return `migration ${skipped.name} was passed over`
  const found = objectsIn(connection)
  const own = ownObjects(seen)
  for (const [name, sql] of own) if (found.get(name) !== sql) return `${name} is missing or was changed`
  const more = [...found.keys()].find((name) => !own.has(name))
  return more === undefined ? null : `${more} is not of this program`
}

function ownObjects(steps: readonly Migration[]): Map<string, string> {
  const made = new BetterSqlite3(':memory:')
  try {
    migrate(made, steps)
    return objectsIn(made)
  } finally {
    made.close()
  }
}

/** What makes each table, index, trigger and view, by kind and name; those of SQLite itself are left out. */
function objectsIn(connection: BetterSqlite3.Database): Map<string, string> {
  const rows = connection
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all()
  return new Map(
    rows.map((row) => objectSchema.parse(row)).map(({ type, name, sql }) => [`${type} ${name}`, plain(sql)]),
  )
}

/** Versions of SQLite quote and space what they write by themselves differently. */
function plain(sql: string): string {
  return sql.replace(/"/g, '').replace(/\s+/g, ' ').trim()
}
