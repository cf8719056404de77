import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/**
 * The tables whose rows may be the sample's, which are those of the records that somebody enters; each before those that
 * its rows refer to. The schema tells, so that no list has to know of a new one.
 */
export async function markedTables(database: Database): Promise<string[]> {
  const { rows } = await sql<{ table: string; target: string | null }>`
    select marked.name as "table", key."table" as target
    from sqlite_schema as marked
    join pragma_table_info(marked.name) as mark on mark.name = 'sample'
    left join pragma_foreign_key_list(marked.name) as key on key."table" <> marked.name
    where marked.type = 'table' order by marked.name
  `.execute(database)
  const ordered = new Set<string>()
  const place = (table: string) => {
    for (const { table: referring } of rows.filter(({ target }) => target === table)) place(referring)
    ordered.add(table)
  }
  for (const { table } of rows) place(table)
  return [...ordered]
}
