import { sql } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import { type DatabaseSchema, type Flag, tablesWithBin } from '../../schema/schema.ts'
import { staleRevision } from '../refusals/refusals.ts'
import type { Database } from './database.ts'

export type TablesWith<Column extends string> = {
  [Table in keyof DatabaseSchema]: Column extends keyof DatabaseSchema[Table] ? Table : never
}[keyof DatabaseSchema]

/** Tables whose rows count their saves, so that no window overwrites what another one saved. */
export type RecordTable = TablesWith<'revision'>

/** Those whose rows tell whether they came with the sample. */
export type SampleTable = RecordTable & TablesWith<'sample'>

/** Those whose rows are moved to the bin instead of being deleted. */
export type BinTable = RecordTable & TablesWith<'removedAt'>

/** What a feature writes of its record; the rest is kept here. */
type OwnColumns<Table extends RecordTable> = Omit<DatabaseSchema[Table], 'id' | 'revision' | 'sample' | 'removedAt'>

type Value = string | number | null

/**
 * Stores a new record.
 *
 * @param sample 1 where it comes with the sample, and goes with it
 */
export async function insertRecord<Table extends SampleTable>(
  database: Database,
  table: Table,
  id: string,
  columns: OwnColumns<Table>,
  sample: Flag,
): Promise<Saved> {
  const values = valuesOf({ id, ...columns, revision: 0, sample })
  await sql`
    insert into ${sql.table(table)} (${sql.join(values.map(([name]) => sql.ref(name)))})
    values (${sql.join(values.map(([, value]) => sql`${value}`))})
  `.execute(database)
  return { id, revision: 0 }
}

/**
 * Saves a record that was opened at some revision.
 *
 * @throws CONFLICT when another revision is stored, or the record lies in the bin
 */
export async function updateRecord<Table extends RecordTable>(
  database: Database,
  table: Table,
  { id, revision }: Saved,
  columns: Partial<OwnColumns<Table>>,
): Promise<Saved> {
  const saved = { id, revision: revision + 1 }
  const outOfBin = tablesWithBin.includes(table) ? sql`and removed_at is null` : sql``
  const changed = await sql`
    update ${sql.table(table)} set ${assignments({ ...columns, revision: saved.revision })}
    where id = ${id} and revision = ${revision} ${outOfBin}
  `.execute(database)
  if (changed.numAffectedRows !== 1n) throw staleRevision()
  return saved
}

/**
 * Changes a record by a step of the program's own, whatever its revision: who has it open cannot save over that
 * afterwards. Call inside a transaction.
 */
export async function changeRecord<Table extends RecordTable>(
  database: Database,
  table: Table,
  id: string,
  columns: Partial<OwnColumns<Table>>,
): Promise<void> {
  const counted = sql`revision = revision + 1`
  const all = valuesOf(columns).length === 0 ? counted : sql`${assignments(columns)}, ${counted}`
  await sql`update ${sql.table(table)} set ${all} where id = ${id}`.execute(database)
}

/** False when there is no such record outside the bin. */
export async function moveToBin(database: Database, table: BinTable, id: string, removedAt: string): Promise<boolean> {
  const moved = await sql`
    update ${sql.table(table)} set removed_at = ${removedAt} where id = ${id} and removed_at is null
  `.execute(database)
  return moved.numAffectedRows === 1n
}

/** False when the record is not in the bin. */
export async function takeOutOfBin(database: Database, table: BinTable, id: string): Promise<boolean> {
  const moved = await sql`
    update ${sql.table(table)} set removed_at = null where id = ${id} and removed_at is not null
  `.execute(database)
  return moved.numAffectedRows === 1n
}

/** Whether there is a record of this id, in the bin or out of it. */
export async function isStored(database: Database, table: RecordTable, id: string): Promise<boolean> {
  const found = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(database)
  return found.rows.length > 0
}

/** What every record tells of itself. */
export function recordFacts({ id, revision, sample }: { id: string; revision: number; sample: Flag }) {
  return { id, revision, sample: sample === 1 }
}

function assignments(columns: object) {
  return sql.join(valuesOf(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))
}

/** What is not given stays as it is. */
function valuesOf(columns: object): [string, Value][] {
  const all: [string, Value | undefined][] = Object.entries(columns)
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}
