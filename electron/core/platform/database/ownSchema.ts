import BetterSqlite3 from 'better-sqlite3'
import type { Migration } from '../../schema/migration.ts'
import { appliedMigrations, migrate } from './migrate.ts'
import { schemaObjects } from './schemaObjects.ts'

/**
 * What differs between the schema of a database and that which its migrations make, in words for the log; null where
 * they are one. A table, index, trigger or view more or less, or one that was changed, is of another program: its
 * content may not be what it says, and a trigger changes other records than those that are written.
 *
 * @param steps the migrations that the program knows; the database has seen no other
 */
export function foreignSchema(connection: BetterSqlite3.Database, steps: readonly Migration[]): string | null {
  const applied = appliedMigrations(connection)
  const seen = steps.slice(0, applied.length)
  const skipped = seen.find(({ name }) => !applied.includes(name))
  if (skipped) return `migration ${skipped.name} was passed over`
  const found = sqlByObject(connection)
  const own = ownObjects(seen)
  for (const [name, sql] of own) if (found.get(name) !== sql) return `${name} is missing or was changed`
  const more = [...found.keys()].find((name) => !own.has(name))
  return more === undefined ? null : `${more} is not of this program`
}

/**
 * The most migrations that make just the tables that a database has; none where it has others.
 *
 * @param steps the migrations that the program knows
 */
export function stepsThatMake(connection: BetterSqlite3.Database, steps: readonly Migration[]): readonly Migration[] {
  const found = tablesAmong(sqlByObject(connection))
  const count = steps.findLastIndex((_, last) => tablesAmong(ownObjects(steps.slice(0, last + 1))) === found)
  return steps.slice(0, count + 1)
}

function tablesAmong(objects: ReadonlyMap<string, string>): string {
  return JSON.stringify([...objects].filter(([name]) => name.startsWith('table ')).sort())
}

function ownObjects(steps: readonly Migration[]): Map<string, string> {
  const made = new BetterSqlite3(':memory:')
  try {
    migrate(made, steps)
    return sqlByObject(made)
  } finally {
    made.close()
  }
}

/** What makes each table, index, trigger and view, by kind and name. */
function sqlByObject(connection: BetterSqlite3.Database): Map<string, string> {
  return new Map(schemaObjects(connection).map(({ type, name, sql }) => [`${type} ${name}`, plain(sql)]))
}

/** Versions of SQLite quote and space what they write by themselves differently. */
function plain(sql: string): string {
  return sql.replace(/"/g, '').replace(/\s+/g, ' ').trim()
}
