import type BetterSqlite3 from 'better-sqlite3'

/** How long the log tells what was changed. */
const yearsKept = 2

/**
 * So many of the last lines stay whatever their day: more than a busy ward writes in a year. A clock that was once years
 * ahead takes no more than what lies behind them.
 */
const linesKept = 20_000

/**
 * What tells numbers is kept for good: lines of the register and cancelled ones, awards with their serials, what was
 * signed, where series begin, and whose book it is. A damaged book is mended by it (`rescue/rowsInLog.ts`).
 */
export const keptForGood = ['register_entries', 'awards', 'signed_papers', 'register_starts', 'ward'] as const

/** Where the state of the program tells from which moment on the log is whole. */
const keptFromKey = 'log-kept-from'

const ofPassing = `table_name NOT IN (${keptForGood.map((table) => `'${table}'`).join(', ')})`
const revision = "iif(json_valid(before), json_extract(before, '$.revision'), NULL)"
const passing = `${ofPassing} AND (action <> 'delete' OR ${revision} IS NULL)`

/**
 * Lets go of what the log need not tell any more. Counted from its last line and not from the clock: a book that was
 * closed for years loses nothing by being opened. Of a record that was deleted stays that it was, and its revision: one
 * that a restore brings back must not bear it again.
 *
 * Call outside or inside of a transaction; it is one by itself.
 */
export function forgetOldLines(connection: BetterSqlite3.Database): void {
  const bounds = connection.prepare<[], Bounds>(
    `SELECT max(id) - ${linesKept} AS until, (
      SELECT strftime('%Y-%m-%dT%H:%M:%f', at, '-${yearsKept} years') FROM change_log ORDER BY id DESC LIMIT 1
    ) AS before FROM change_log`,
  )
  connection.transaction(forget)(connection, bounds.get())
}

interface Bounds {
  /** Number of the last line that may go. */
  readonly until: number | null
  readonly before: string | null
}

function forget(connection: BetterSqlite3.Database, bounds: Bounds | undefined): void {
  if (bounds?.before == null) return
  const old = 'id <= :until AND at < :before'
  const gone = connection.prepare(`DELETE FROM change_log WHERE ${old} AND ${passing}`).run(bounds)
  if (gone.changes === 0) return
  connection
    .prepare(
      `UPDATE change_log SET before = json_object('revision', ${revision})
      WHERE ${old} AND ${ofPassing} AND action = 'delete'`,
    )
    .run(bounds)
  connection
    .prepare('INSERT INTO app_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(keptFromKey, bounds.before)
}

/**
 * SQL that deletes from the log of a backup, attached as `kept`, what the open book has let go of: its lines do not come
 * back.
 */
export const forgetInKept = `
DELETE FROM kept.change_log WHERE ${passing} AND at < (SELECT value FROM main.app_state WHERE key = '${keptFromKey}')`
