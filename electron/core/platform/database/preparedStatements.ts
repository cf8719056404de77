import type BetterSqlite3 from 'better-sqlite3'

export type Prepare = (sql: string) => BetterSqlite3.Statement

/** More than a screen, or what fills a database, says in different words. */
const mostStatements = 300

/** A list of so many ids that it is as long as this, in letters, is hardly asked for again. */
const longestText = 10_000

/**
 * Prepares each statement of a connection once: SQLite takes longer to understand one than to run it, and where a
 * change is logged, it has to understand the log's triggers with it.
 *
 * @param prepare of the connection
 * @param most how many are kept; the one that was asked for longest ago goes first
 */
export function rememberStatements(prepare: Prepare, most = mostStatements): Prepare {
  const known = new Map<string, BetterSqlite3.Statement>()
  return (sql) => {
    const before = known.get(sql)
    // Whoever still reads from it row by row goes on with it alone.
    if (before?.busy) return prepare(sql)
    const statement = before ?? prepare(sql)
    if (sql.length > longestText) return statement
    known.delete(sql)
    known.set(sql, statement)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return statement
  }
}
