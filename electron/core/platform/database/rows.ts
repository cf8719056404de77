import { sql } from 'kysely'
import type { DatabaseSchema } from '../../schema/schema.ts'
import { conflict } from '../refusals/refusals.ts'
import type { Database } from './database.ts'

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
  | 'reportParagraphs'

/** Small tables that are saved as a whole. */
export type WholeTable = 'wardYears' | 'baseSalaries' | 'rewardRates' | 'legalBases' | 'quorumRules'

type Column<T extends keyof DatabaseSchema> = keyof DatabaseSchema[T] & string
type Value = string | number | null

/**
 * Makes the stored rows of one owner equal to `rows`: those that are gone are deleted, new ones inserted, and only
 * those that differ updated, so that the change log tells what really changed. Call inside a transaction.
 *
 * @param ownerColumn the column that names the owner: `meetingId`
 * @param unique columns that no two rows may share; a row that changes there is deleted and inserted anew, so that
 *   two rows can change places
 */
export async function syncRows<T extends PartTable>(
  database: Database,
  table: T,
  ownerColumn: Column<T>,
  ownerId: string,
  rows: readonly (DatabaseSchema[T] & { readonly id: string })[],
  unique: readonly Column<T>[] = [],
): Promise<void> {
  refuseRepeatedIds(rows)
  const owner = sql.ref(ownerColumn)
  const ids = JSON.stringify(rows.map((row) => row.id))
  const foreign = await sql<{ id: string }>`
    select id from ${sql.table(table)} where ${owner} <> ${ownerId} and id in (select value from json_each(${ids})) limit 1
  `.execute(database)
  if (foreign.rows.length > 0) throw conflict('Một dòng thuộc bản ghi khác. Mở lại bản ghi rồi nhập lại dòng đó.')
  await sql`
    delete from ${sql.table(table)} where ${owner} = ${ownerId} and not ${stays(table, 'id', rows, unique)}
  `.execute(database)
  for (const row of rows) await upsert(database, table, 'id', row)
}

/**
 * Makes a small table equal to `rows`, with the same care as {@link syncRows}. Call inside a transaction.
 *
 * @param key the column that names a row
 */
export async function syncTable<T extends WholeTable>(
  database: Database,
  table: T,
  key: Column<T>,
  rows: readonly DatabaseSchema[T][],
  unique: readonly Column<T>[] = [],
): Promise<void> {
  await sql`delete from ${sql.table(table)} where not ${stays(table, key, rows, unique)}`.execute(database)
  for (const row of rows) await upsert(database, table, key, row)
}

/**
 * True for a stored row that `rows` hold under the same key and the same unique values. The list stands in a subquery
 * of its own, which SQLite runs once.
 */
function stays(table: string, key: string, rows: readonly object[], unique: readonly string[]) {
  const columns = [key, ...unique]
  const stored = sql.join(columns.map((column) => sql.ref(`${table}.${column}`)))
  const given = sql.join(columns.map((column) => sql`value ->> ${`$.${column}`}`))
  const wanted = JSON.stringify(rows, columns)
  return sql`json_array(${stored}) in (select json_array(${given}) from json_each(${wanted}))`
}

/** Two rows of one id would silently become one. */
function refuseRepeatedIds(rows: readonly { readonly id: string }[]): void {
  if (new Set(rows.map((row) => row.id)).size < rows.length) {
    throw conflict('Hai dòng trùng mã nội bộ. Xóa một dòng rồi nhập lại.')
  }
}

async function upsert(database: Database, table: PartTable | WholeTable, key: string, row: object): Promise<void> {
  const entries: [string, Value][] = Object.entries(row)
  const columns = sql.join(entries.map(([name]) => sql.ref(name)))
  const values = sql.join(entries.map(([, value]) => sql`${value}`))
  const others = entries.map(([name]) => name).filter((name) => name !== key)
  const assignments = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
  const differs = sql.join(
    others.map((name) => sql`${sql.ref(`${table}.${name}`)} is not ${sql.ref(`excluded.${name}`)}`),
    sql` or `,
  )
  await sql`
    insert into ${sql.table(table)} (${columns}) values (${values})
    on conflict (${sql.ref(key)}) do update set ${assignments} where ${differs}
  `.execute(database)
}
