import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** A column that refers to a row of another table. */
export interface Reference {
  /** As the queries name it: `memberId`. */
  readonly column: string
  readonly target: string
}

/** The references of a table, as the schema has them. */
export async function referencesOf(database: Database, table: string): Promise<Reference[]> {
  const { rows } = await sql<{ column: string; target: string }>`
    select "from" as "column", "table" as target from pragma_foreign_key_list(${snakeCase(table)}) order by "from"
  `.execute(database)
  return rows.map(({ column, target }) => ({ column: camelCase(column), target: camelCase(target) }))
}

/** `meeting_attendees`, as the schema names what the queries call `meetingAttendees`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
