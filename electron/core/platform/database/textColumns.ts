import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'

/** Unsaved forms and the program's own state: a form may hold anything. */
const passedOver = ['drafts', 'app_state']

const columnSchema = z.object({ table: z.string(), column: z.string() })

/**
 * Text with a NUL in it, in words for the log; null where there is none. The door lets none in, so that zeros in a text
 * are a piece of the file that was lost: SQLite reads over them.
 */
export function textProblem(connection: BetterSqlite3.Database): string | null {
  const columns = connection
    .prepare(
      `SELECT objects.name AS "table", columns.name AS "column"
       FROM sqlite_schema AS objects, pragma_table_info(objects.name) AS columns
       WHERE objects.type = 'table' AND objects.name NOT LIKE 'sqlite_%' AND columns.type = 'TEXT'`,
    )
    .all()
    .map((row) => columnSchema.parse(row))
  const tables = Map.groupBy(columns, ({ table }) => table)
  for (const [table, ofTable] of tables) {
    if (passedOver.includes(table)) continue
    const holes = ofTable.map(({ column }) => `instr(CAST("${column}" AS BLOB), x'00') > 0`).join(' OR ')
    if (connection.prepare(`SELECT 1 FROM "${table}" WHERE ${holes} LIMIT 1`).get()) return `zeros in text of ${table}`
  }
  return null
}
