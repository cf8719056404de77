import type BetterSqlite3 from 'better-sqlite3'
import type { z } from 'zod'
import { isDamage } from '../../platform/database/backup.ts'
import { rawRowSchema } from '../../platform/database/rebuild.ts'

/** Which rows of a table are read. */
export interface Rows {
  readonly table: string
  /** As SQL. */
  readonly columns: string
  readonly where?: string
  /** An index that holds all of these columns, and is read instead of the table; by default none is used. */
  readonly index?: { readonly name: string; readonly columns: string }
}

export type RawRow = z.infer<typeof rawRowSchema>

/**
 * Hands over the rows of a table from its beginning up to a place that cannot be read, and from its end down to there.
 * Table and indexes lie on pages of their own: where one is damaged, another may not be.
 *
 * @returns whether all of them were read
 * @throws what `take` throws, or an error of SQLite that is no damage
 */
export function readableRows(
  source: BetterSqlite3.Database,
  { table, columns, where = '1', index }: Rows,
  take: (row: RawRow) => void,
): boolean {
  const seen = new Set<unknown>()
  const through = index ? `INDEXED BY "${index.name}"` : 'NOT INDEXED'
  for (const order of ['ASC', 'DESC'] as const) {
    try {
      const rows = source
        .prepare(`SELECT rowid, ${columns} FROM "${table}" ${through} WHERE ${where} ORDER BY ${inOrder(order, index)}`)
        .raw()
        .safeIntegers()
      for (const row of rows.iterate()) {
        const [rowid, ...rest] = rawRowSchema.parse(row)
        if (seen.has(rowid)) return false
        seen.add(rowid)
        take(rest)
      }
      return order === 'ASC'
    } catch (error) {
      if (!isDamage(error)) throw error
    }
  }
  return false
}

function inOrder(order: 'ASC' | 'DESC', index: Rows['index']): string {
  return (index?.columns ?? 'rowid')
    .split(', ')
    .map((column) => `${column} ${order}`)
    .join(', ')
}
