import { sql } from 'kysely'
import type { DatabaseSchema } from '../../schema/schema.ts'
import type { Database } from './database.ts'
import type { BinTable } from './records.ts'

/** A kind of record that is moved to the bin instead of being deleted. */
export interface BinSlot {
  /** As the search names it: `member`. */
  readonly kind: string
  /** What the user calls it, in the ward's own words: `{Unit}`. */
  readonly label: string
  readonly table: BinTable
  /** Those in the bin, in any order. */
  list(database: Database): Promise<RemovedRow[]>
  /**
   * Looks, within the transaction that brings it back, whether it still fits among what stands: first while it lies in
   * the bin, then once it is out.
   *
   * @throws a refusal, which leaves it in the bin
   */
  readonly refuseWithin?: (transaction: Database, id: string) => Promise<void>
  readonly refuseOutside?: (transaction: Database, id: string) => Promise<void>
}

/** A record in the bin. One of which `title` fails stands there as what it is: not readable. */
export interface RemovedRow {
  readonly id: string
  readonly removedAt: string
  readonly title: () => string
}

/** The records of a table that lie in the bin, named by one of their columns. */
export async function removedRows<Table extends BinTable>(
  database: Database,
  table: Table,
  title: keyof DatabaseSchema[Table] & string,
): Promise<RemovedRow[]> {
  const { rows } = await sql<{ id: string; removedAt: string; title: string }>`
    select id, removed_at, ${sql.ref(title)} as title from ${sql.table(table)} where removed_at is not null
  `.execute(database)
  return rows.map((row) => ({ id: row.id, removedAt: row.removedAt, title: () => row.title }))
}
