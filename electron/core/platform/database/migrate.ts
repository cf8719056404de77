import type BetterSqlite3 from 'better-sqlite3'
import type { Migration } from '../../schema/migration.ts'
import { changeLogTable, endSittingSql, type LogRules, rebuildChangeLogTriggers } from './changeLog.ts'

/** Thrown when the file was written by a newer version of the program; the file is left as it is. */
export class NewerDatabaseError extends Error {
  readonly unknownMigration: string

  constructor(unknownMigration: string) {
    super(`Dữ liệu được ghi bằng phiên bản mới hơn của chương trình (${unknownMigration}).`)
    this.name = 'NewerDatabaseError'
    this.unknownMigration = unknownMigration
  }
}

/** The migrations that the file has not seen yet. Throws {@link NewerDatabaseError} for a file from the future. */
export function pendingMigrations(connection: BetterSqlite3.Database, migrations: readonly Migration[]): Migration[] {
  const applied = appliedMigrations(connection)
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = applied.find((name) => !known.has(name))
  if (unknown !== undefined) throw new NewerDatabaseError(unknown)
  const seen = new Set(applied)
  return migrations.filter((migration) => !seen.has(migration.name))
}

/**
 * Brings the file to the newest schema. Kysely's own migrator is not transactional on SQLite, so each step runs in one
 * `BEGIN IMMEDIATE` with its foreign-key check and its record: it is whole or it never happened. Foreign keys are off
 * meanwhile, so that a step may make a table anew without touching the rows that point at it
 * (sqlite.org/lang_altertable.html, section 7); they are on afterwards.
 */
export function migrate(connection: BetterSqlite3.Database, migrations: readonly Migration[]): void {
  connection.pragma('foreign_keys = OFF')
  try {
    takeSteps(connection, migrations)
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

function takeSteps(connection: BetterSqlite3.Database, migrations: readonly Migration[]): void {
  const pending = pendingMigrations(connection, migrations)
  for (const migration of pending) {
    const upToHere = migrations.slice(0, migrations.indexOf(migration) + 1)
    connection
      .transaction(() => {
        connection.exec(`${changeLogTable} ${migrationsTable} ${endSittingSql};`)
        connection.exec(migration.sql)
        migration.fill?.(connection)
        rebuildChangeLogTriggers(connection, loggedTables(upToHere), logRules(upToHere))
        const broken = connection.pragma('foreign_key_check')
        if (Array.isArray(broken) && broken.length > 0) {
          throw new Error(`${migration.name}: ${broken.length} rows break a foreign key`)
        }
        connection
          .prepare(
            "INSERT INTO migrations (name, applied_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'))",
          )
          .run(migration.name)
      })
      .immediate()
  }
}

const migrationsTable = `
CREATE TABLE IF NOT EXISTS migrations (
  name TEXT PRIMARY KEY,
  applied_at TEXT NOT NULL
) STRICT;`

/** The names of the migrations that the file has seen; none when it is not a database of this program. */
export function appliedMigrations(connection: BetterSqlite3.Database): string[] {
  // Other programs have a table of that name, too.
  const exists = connection.prepare("SELECT 1 FROM pragma_table_info('migrations') WHERE name = 'name'").get()
  if (!exists) return []
  return connection
    .prepare<[], { name: string }>('SELECT name FROM migrations ORDER BY name')
    .all()
    .map((row) => row.name)
}

function loggedTables(migrations: readonly Migration[]): Map<string, string> {
  const keyOfTable = new Map<string, string>()
  for (const migration of migrations) {
    for (const table of migration.logged) keyOfTable.set(table, 'id')
    for (const [table, key] of Object.entries(migration.loggedByKey)) keyOfTable.set(table, key)
  }
  return keyOfTable
}

function logRules(migrations: readonly Migration[]): LogRules | null {
  const told = migrations.flatMap(({ log }) => log ?? [])
  if (told.length === 0) return null
  const derived = new Map<string, string[]>()
  for (const [table, columns] of told.flatMap((log) => Object.entries(log.derived ?? {}))) {
    derived.set(table, [...(derived.get(table) ?? []), ...columns])
  }
  return { derived, lineByLine: new Set(told.flatMap(({ lineByLine }) => lineByLine ?? [])) }
}
