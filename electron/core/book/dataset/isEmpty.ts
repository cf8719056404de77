import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { markedTables } from '../../platform/sample/markedTables.ts'

/** Whether nobody works with the program yet: there is no record of any kind, not even in the bin. */
export async function isEmpty(database: Database): Promise<boolean> {
  for (const table of await markedTables(database)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database)
    if (rows.length > 0) return false
  }
  return true
}
