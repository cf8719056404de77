import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { databaseFileName } from '../platform/database/files.ts'

/**
 * Changes rows as a failing disk or a foreign program does: past every check, key and trigger of the database.
 *
 * @param path of the database file, or of the data folder that it lies in
 * @param statement SQL with `?` for the values
 */
export function damageRows(path: string, statement: string, ...values: readonly (string | number | null)[]): void {
  const file = path.endsWith('.sqlite') ? path : join(path, databaseFileName)
  const connection = new BetterSqlite3(file, { fileMustExist: true })
  try {
    connection.pragma('ignore_check_constraints = ON')
    connection.pragma('foreign_keys = OFF')
    const { changes } = connection.prepare(statement).run(...values)
    if (changes === 0) throw new Error('there is no such row to damage')
  } finally {
    connection.close()
  }
}
