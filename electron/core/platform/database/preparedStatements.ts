import type BetterSqlite3 from 'better-sqlite3'

export type Prepare = (sql: string) => BetterSqlite3.Statement

/** More than a program that fills a database says in different words. */
const mostStatements = 300

/**
 * Prepares each statement of a connection once: SQLite takes longer to understand one than to run it. Statements are
 * given out again as soon as they have run, so that none may be read from row by row.
 *
 * @param prepare of the connection
 * @param most how many are kept; the one that was asked for longest ago goes first
 */
export function rememberStatements(prepare: Prepare, most = mostStatements): Prepare {
  const known = new Map<string, BetterSqlite3.Statement>()
  return (sql) => {
    const statement = known.get(sql) ?? prepare(sql)
    known.delete(sql)
    known.set(sql, statement)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return statement
  }
}
