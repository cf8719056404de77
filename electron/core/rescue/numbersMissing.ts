import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { withReader } from '../soundness/reader.ts'

const linesSchema = z.array(z.object({ id: z.string(), label: z.string() }))

/**
 * Labels of the numbers that a damaged book has and a backup has not; null where either cannot be read that far. Those
 * of the sample are none.
 */
export function numbersMissingIn(backup: string, book: string): string[] | null {
  try {
    const kept = new Set(withReader(backup, linesOf).map(({ id }) => id))
    return withReader(book, linesOf)
      .filter(({ id }) => !kept.has(id))
      .map(({ label }) => label)
  } catch {
    return null
  }
}

/** Without an index, which may be what is damaged. */
function linesOf(reader: BetterSqlite3.Database) {
  return linesSchema.parse(
    reader.prepare('SELECT id, label FROM register_entries NOT INDEXED WHERE sample = 0 ORDER BY +date, +id').all(),
  )
}
