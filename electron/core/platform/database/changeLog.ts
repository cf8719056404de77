import type BetterSqlite3 from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import { changeTriggers, wholeRowTriggers } from './logTriggers.ts'

/**
 * Who changed what, and what stood before and after. Written by triggers in the same transaction as the change, so that
 * no path through the program can forget it. `operator` is set when the database is opened.
 *
 * - A row that came or went is told whole, one that was changed by the columns that were.
 * - What the program makes from other columns ({@link LogRules.derived}) is told never.
 * - The saves of one sitting are one line: its number and `at` are those of the last save, `since` is that of the first,
 *   `before` what stood before the first, `after` what the last one left. A sitting is what one operator does to one row
 *   in one run of the program with no pause above half an hour; a form that saves itself while it is typed in writes
 *   its row hundreds of times. A row that comes within the sitting is told as it was left. A step (into the bin, from
 *   one state to the next) is a line of its own, and so is each change of what tells a number
 *   ({@link LogRules.lineByLine}).
 * - The number of the last line grows with every change, so that it tells whether something was changed since.
 *
 * How long a line is kept: `changeLogAge.ts`.
 */
export const changeLogTable = `
CREATE TABLE IF NOT EXISTS change_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS app_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT OR IGNORE INTO app_state (key, value) VALUES ('operator', '');`

/** How the log tells the changes of the tables that there are at a step of the schema. */
export interface LogRules {
  /** Columns that the program makes from others, by table. */
  readonly derived: ReadonlyMap<string, readonly string[]>
  /** Tables of which each change is told by a line of its own, and the row whole. */
  readonly lineByLine: ReadonlySet<string>
}

/**
 * What is written from now on begins lines of its own. For what is no work of the operator, and so is no part of the
 * sitting: a migration, a restore, a data file.
 */
export const endSittingSql = `
INSERT INTO app_state (key, value) SELECT 'sitting-after-line', coalesce(max(id), 0) FROM change_log WHERE true
ON CONFLICT (key) DO UPDATE SET value = excluded.value`

/** Names the person at this computer for the lines written from now on. */
export function setOperator(connection: BetterSqlite3.Database, operator: string): void {
  connection.prepare("UPDATE app_state SET value = ? WHERE key = 'operator'").run(operator)
  connection.exec(endSittingSql)
}

/**
 * Makes the triggers anew for the columns that the tables have now.
 *
 * @param keyOfTable each logged table with the column that names a row
 * @param rules null at a step of the schema that told every row whole
 */
export function rebuildChangeLogTriggers(
  connection: BetterSqlite3.Database,
  keyOfTable: ReadonlyMap<string, string>,
  rules: LogRules | null,
): void {
  // SQLite keeps them as they were written: to write those again that stay as they are is most of the work of a step.
  const there = new Map(
    connection
      .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .all()
      .map(({ name, sql }) => [name, bareStatement(sql)]),
  )
  for (const [table, key] of keyOfTable) {
    const columns = connection
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map((column) => column.name)
    const logged = { table, key, columns }
    const triggers = rules === null ? wholeRowTriggers(logged) : changeTriggers(logged, rules)
    for (const [action, trigger] of Object.entries(triggers)) {
      const name = `log_${table}_${action}`
      if (there.get(name) !== bareStatement(trigger)) connection.exec(`DROP TRIGGER IF EXISTS ${name}; ${trigger}`)
    }
  }
}

/**
 * Writes no more lines, for ever: of a copy that is filled or changed and thrown away.
 *
 * @param book `main`, or the name under which the copy is attached
 */
export async function stopChangeLog<T>(connection: Kysely<T>, book = 'main'): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.ref(`${book}.sqlite_schema`)} where type = 'trigger' and name glob 'log_*'
  `.execute(connection)
  for (const { name } of rows) await sql`drop trigger ${sql.ref(`${book}.${name}`)}`.execute(connection)
}

/** A statement as SQLite keeps it in its schema. */
function bareStatement(statement: string): string {
  return statement.trim().replace(/;$/, '')
}
