import { sql } from 'kysely'
import { conflict } from '../errors.ts'
import type { Database } from './database.ts'
import type { DatabaseSchema } from './schema.ts'

/** Tables whose rows belong to one record and are saved with it. */
export type PartTable =
  | 'wardHeaders'
  | 'memberTerms'
  | 'groupYears'
  | 'meetingAttendees'
  | 'agendaItems'
  | 'contributions'
  | 'votes'
  | 'conclusions'
  | 'tasks'
  | 'proposals'

type Value = string | number | null

/**
 * Makes the stored rows of one owner equal to `rows`: those that are gone are deleted, new ones inserted, and only
 * those that differ updated, so that the change log tells what really changed. Call inside a transaction.
 *
 * @param ownerColumn the column that names the owner: `meetingId`
 */
export async function syncRows<T extends PartTable>(
  database: Database,
  table: T,
  ownerColumn: keyof DatabaseSchema[T] & string,
  ownerId: string,
  rows: readonly (DatabaseSchema[T] & { readonly id: string })[],
): Promise<void> {
  const owner = sql.ref(ownerColumn)
  const ids = JSON.stringify(rows.map((row) => row.id))
  const foreign = await sql<{ id: string }>`
    select id from ${sql.table(table)} where ${owner} <> ${ownerId} and id in (select value from json_each(${ids})) limit 1
  `.execute(database)
  if (foreign.rows.length > 0) throw conflict('Một dòng thuộc bản ghi khác. Mở lại bản ghi rồi nhập lại dòng đó.')
  await sql`
    delete from ${sql.table(table)} where ${owner} = ${ownerId} and id not in (select value from json_each(${ids}))
  `.execute(database)
  for (const row of rows) await upsert(database, table, row)
}

async function upsert(database: Database, table: PartTable, row: { readonly id: string }): Promise<void> {
  const entries: [string, Value][] = Object.entries(row)
  const columns = sql.join(entries.map(([name]) => sql.ref(name)))
  const values = sql.join(entries.map(([, value]) => sql`${value}`))
  const others = entries.map(([name]) => name).filter((name) => name !== 'id')
  const assignments = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
  const differs = sql.join(
    others.map((name) => sql`${sql.ref(`${table}.${name}`)} is not ${sql.ref(`excluded.${name}`)}`),
    sql` or `,
  )
  await sql`
    insert into ${sql.table(table)} (${columns}) values (${values})
    on conflict (id) do update set ${assignments} where ${differs}
  `.execute(database)
}
