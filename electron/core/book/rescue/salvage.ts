import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { searchText } from '../../features/register/index.ts'
import { migrate, pendingMigrations } from '../../platform/database/migrate.ts'
import { stepsThatMake } from '../../platform/database/ownSchema.ts'
import { schemaObjects } from '../../platform/database/schemaObjects.ts'
import { errorCode } from '../../platform/files/errorCode.ts'
import type { Migration } from '../../schema/migration.ts'
import { type RawRow, readableRows } from './readableRows.ts'
import { type LoggedRow, rowsInLog } from './rowsInLog.ts'

/** Their rows say nothing of a number, and may be many. */
const passedOver = ['change_log', 'drafts']

/**
 * Reads what can be read of a damaged book into an empty database, by the schema of today. Lines of the register that
 * are lost in their table are taken from the change log, which tells each of them too.
 *
 * @param source a copy of the damaged book
 * @param target empty
 * @returns the tables of which a row could not be read
 * @throws an error of SQLite, where its migrations cannot be made with what is left
 */
export function salvage(
  source: BetterSqlite3.Database,
  target: BetterSqlite3.Database,
  steps: readonly Migration[],
): Set<string> {
  target.pragma('foreign_keys = OFF')
  target.pragma('synchronous = OFF')
  const objects = schemaObjects(source)
  const tables = objects.filter(({ type }) => type === 'table')
  for (const { sql } of tables) target.exec(sql)
  const lost = new Set<string>()
  target.transaction(() => {
    for (const { name } of tables) {
      if (!passedOver.includes(name) && !copyReadable(source, target, name)) lost.add(name)
    }
    if (lost.has('register_entries')) addLines(target, rowsInLog(source, 'register_entries'))
  })()
  // Those of before may stand in the way of what the migrations make; an index of what is lost is of no use.
  for (const { type, sql } of objects) if (type === 'index') quietly(() => target.exec(sql))
  if (lost.has('migrations')) tellMigrations(target, steps)
  if (pendingMigrations(target, steps).length > 0) {
    if (lost.size > 0) letGoOfLost(target)
    migrate(target, steps)
  }
  return lost
}

/** Which migrations a book has seen is told by its tables, too. */
function tellMigrations(target: BetterSqlite3.Database, steps: readonly Migration[]): void {
  const seen = stepsThatMake(target, steps)
  const tell = target.prepare("INSERT OR IGNORE INTO migrations (name, applied_at) VALUES (?, '')")
  for (const { name } of seen) tell.run(name)
}

/** Whether all rows were read and are what they may be. */
function copyReadable(source: BetterSqlite3.Database, target: BetterSqlite3.Database, table: string): boolean {
  const places = columnsOf(target, table).map(() => '?')
  const insert = target.prepare(`INSERT OR IGNORE INTO "${table}" VALUES (${places.join(', ')})`)
  let taken = true
  const take = (row: RawRow) => {
    if (!quietly(() => insert.run(row).changes === 1)) taken = false
  }
  return readableRows(source, { table, columns: `"${table}".*` }, take) && taken
}

function columnsOf(target: BetterSqlite3.Database, table: string): string[] {
  const names = target.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  return names.map(String)
}

function addLines(target: BetterSqlite3.Database, lines: readonly LoggedRow[]): void {
  const columns = columnsOf(target, 'register_entries')
  for (const line of lines.flatMap(withSearch)) {
    const given = columns.filter((column) => line[column] !== undefined)
    const names = given.map((column) => `"${column}"`).join(', ')
    const insert = target.prepare(
      `INSERT OR IGNORE INTO register_entries (${names}) VALUES (${given.map(() => '?').join(', ')})`,
    )
    quietly(() => insert.run(given.map((column) => line[column])).changes === 1)
  }
}

const searchedSchema = z.object({
  label: z.string(),
  kind_label: z.string(),
  subject: z.string(),
  signer_name: z.string(),
  recipients: z.string(),
})

/** What a line is found by is made from its columns, so that the log does not tell it. */
function withSearch(line: LoggedRow): LoggedRow[] {
  const searched = searchedSchema.safeParse(line)
  if (!searched.success) return []
  const { kind_label: kindLabel, signer_name: signerName, ...others } = searched.data
  return [{ ...line, search: searchText({ ...others, kindLabel, signerName }) }]
}

/** Rows that point at none would keep a migration from being made; a line of the register stays. */
function letGoOfLost(target: BetterSqlite3.Database): void {
  target.exec('UPDATE register_entries SET paper_id = NULL')
  for (;;) {
    const loose = target.prepare('SELECT DISTINCT "table", rowid FROM pragma_foreign_key_check').raw().all()
    if (loose.length === 0) return
    for (const row of loose) {
      const [table, rowid] = Array.isArray(row) ? row : []
      target.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid)
    }
  }
}

/** False where SQLite does not take it for what it holds. */
function quietly(step: () => unknown): boolean {
  try {
    return step() !== false
  } catch (error) {
    if (errorCode(error)?.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}
