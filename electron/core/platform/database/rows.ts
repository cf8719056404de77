import { sql } from 'kysely'
import type { DatabaseSchema } from '../../schema/schema.ts'
import { conflict } from '../refusals/refusals.ts'
import type { Database } from './database.ts'
import type { TablesWith } from './records.ts'

type TablesWithout<Column extends string> = {
  [Table in keyof DatabaseSchema]: Column extends keyof DatabaseSchema[Table] ? never : Table
}[keyof DatabaseSchema]

/** Tables whose rows have no revision of their own: they belong to one record and are saved with it. */
export type PartTable = TablesWithout<'revision'> & TablesWith<'id'>

/** Small tables that are saved as a whole. */
export type WholeTable = TablesWithout<'revision'>

type Column<T extends keyof DatabaseSchema> = keyof DatabaseSchema[T] & string
type Value = string | number | null
type Values = ReadonlyMap<string, Value>

/**
 * Makes the stored rows of one owner equal to `rows`: those that are gone are deleted, new ones inserted, and only
 * those that differ updated, so that the change log tells what really changed. Takes as many statements for a thousand
 * rows as for one. Call inside a transaction.
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
  const stored = await sql<Record<string, Value>>`
    select * from ${sql.table(table)} where ${sql.ref(ownerColumn)} = ${ownerId}
  `.execute(database)
  const changes = changesOf('id', stored.rows, rows, unique)
  await refuseForeign(database, table, changes.added)
  await write(database, table, 'id', changes)
}

/**
 * Makes a small table that is saved as a whole equal to `rows`, with the same care as {@link syncRows}. Call inside a transaction.
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
  const stored = await sql<Record<string, Value>>`select * from ${sql.table(table)}`.execute(database)
  await write(database, table, key, changesOf(key, stored.rows, rows, unique))
}

/** Inserts rows that are written once and for all, in one statement however many they are. */
export async function insertRows<T extends PartTable>(
  database: Database,
  table: T,
  rows: readonly DatabaseSchema[T][],
) {
  const all = [...byKey('id', rows).values()]
  const [first] = all
  if (first) await insertion(table, first, all).execute(database)
}

/** What has to be written so that the stored rows are those that are wanted. */
interface Changes {
  /** Keys of the rows to delete. */
  readonly gone: readonly Value[]
  /** Keys of wanted rows that are not stored yet. */
  readonly added: readonly Value[]
  /** Rows to insert, or to update where they are stored. */
  readonly written: readonly Values[]
}

function changesOf(
  key: string,
  storedRows: readonly object[],
  wantedRows: readonly object[],
  unique: readonly string[],
): Changes {
  const stored = byKey(key, storedRows)
  const wanted = byKey(key, wantedRows)
  const stays = (key: Value, row: Values) => {
    const other = wanted.get(key)
    return other !== undefined && unique.every((column) => other.get(column) === row.get(column))
  }
  return {
    gone: [...stored].filter(([key, row]) => !stays(key, row)).map(([key]) => key),
    added: [...wanted.keys()].filter((key) => !stored.has(key)),
    written: [...wanted].filter(([key, row]) => differs(row, stored.get(key))).map(([, row]) => row),
  }
}

function byKey(key: string, rows: readonly object[]): Map<Value, Values> {
  return new Map(
    rows.map((row) => {
      const values = new Map<string, Value>(Object.entries(row))
      return [values.get(key) ?? null, values]
    }),
  )
}

/** Whether the stored row holds other values, or none is stored. */
function differs(wanted: Values, stored: Values | undefined): boolean {
  return !stored || [...wanted].some(([column, value]) => stored.get(column) !== value)
}

/** Two rows of one id would silently become one. */
function refuseRepeatedIds(rows: readonly { readonly id: string }[]): void {
  if (new Set(rows.map((row) => row.id)).size < rows.length) {
    throw conflict('Hai dòng trùng mã nội bộ. Xóa một dòng rồi nhập lại.')
  }
}

/** What the owner does not have yet must not be a row of another one. */
async function refuseForeign(database: Database, table: PartTable, ids: readonly Value[]): Promise<void> {
  if (ids.length === 0) return
  const foreign = await sql`
    select 1 from ${sql.table(table)} where id in (select value from json_each(${JSON.stringify(ids)})) limit 1
  `.execute(database)
  if (foreign.rows.length > 0) throw conflict('Một dòng thuộc bản ghi khác. Mở lại bản ghi rồi nhập lại dòng đó.')
}

async function write(
  database: Database,
  table: PartTable | WholeTable,
  key: string,
  { gone, written }: Changes,
): Promise<void> {
  if (gone.length > 0) {
    await sql`
      delete from ${sql.table(table)} where ${sql.ref(key)} in (select value from json_each(${JSON.stringify(gone)}))
    `.execute(database)
  }
  const [first] = written
  if (!first) return
  const others = [...first.keys()].filter((name) => name !== key)
  const assignments = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
  await sql`
    ${insertion(table, first, written)} on conflict (${sql.ref(key)}) do update set ${assignments}
  `.execute(database)
}

/** @param first of the rows; the others have the same columns */
function insertion(table: string, first: Values, rows: readonly Values[]) {
  const names = [...first.keys()]
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const values = sql.join(names.map((_, place) => sql`value ->> ${sql.lit(place)}`))
  const lists = JSON.stringify(rows.map((row) => names.map((name) => row.get(name))))
  // Without a condition SQLite would read a conflict clause as one of a join.
  return sql`insert into ${sql.table(table)} (${columns}) select ${values} from json_each(${lists}) where true`
}
