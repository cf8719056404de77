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
  let count = 0
  inMemory((made) => {
    for (let next = 1; next <= steps.length; next += 1) {
      migrate(made, steps.slice(0, next))
      if (tablesAmong(sqlByObject(made)) === found) count = next
    }
  })
  return steps.slice(0, count)
}

function tablesAmong(objects: ReadonlyMap<string, string>): string {
  return JSON.stringify([...objects].filter(([name]) => name.startsWith('table ')).sort())
}

/** What some migrations make. */
interface Made {
  readonly steps: readonly Migration[]
  readonly objects: ReadonlyMap<string, string>
}

/** Of today, and of the versions that were asked for last: to run all migrations takes a quarter of a second. */
const known: Made[] = []
const mostKnown = 4

function ownObjects(steps: readonly Migration[]): ReadonlyMap<string, string> {
  const before = known.find(
    (made) => made.steps.length === steps.length && made.steps.every((one, i) => one === steps[i]),
  )
  if (before) return before.objects
  const objects = inMemory((made) => {
    migrate(made, steps)
    return sqlByObject(made)
  })
  known.unshift({ steps: [...steps], objects })
  known.splice(mostKnown)
  return objects
}

function inMemory<T>(work: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(':memory:')
  try {
    return work(connection)
  } finally {
    connection.close()
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
