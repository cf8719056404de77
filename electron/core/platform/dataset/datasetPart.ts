import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { DatabaseSchema } from '../../schema/schema.ts'
import type { Database } from '../database/database.ts'
import type { FileColumn } from './fileColumn.ts'
import type { FileRow, FileValue, RowsOf, TableName } from './fileRow.ts'

/** One row of a list, strictly: what else somebody wrote into it does not slip in. */
export type RowSchema = z.ZodObject<Readonly<Record<string, z.ZodType<FileValue>>>>

/** The columns of a list by name. */
export type FileColumns = Readonly<Record<string, FileColumn>>

/** The rows of a part, by table. */
export type PartRows = Readonly<Record<string, readonly FileRow[]>>

/** Which of the book goes into a file, as far as it is known when a part is asked. */
export interface Extract {
  readonly year: number
  /** Ids of the rows that parts before this one put into the file. */
  readonly chosen: (table: TableName) => readonly string[]
  /** Ids that rows of the file refer to. */
  readonly mentioned: (table: TableName) => readonly string[]
}

/** As what a file is loaded. */
export interface PartLoading {
  /** 1 marks records as sample data. */
  readonly sample: 0 | 1
}

/** One table of a part. */
export interface PartTable {
  readonly table: TableName
  readonly columns: FileColumns
  readonly row: RowSchema
  /** The column that names a row. */
  readonly key: string
  /** Which rows go into a file. */
  choose(extract: Extract): RawBuilder<unknown>
  /** The columns that the program makes anew. */
  readonly made: Readonly<Record<string, Maker | undefined>>
  /** What was there before a file is loaded stays beside it: figures of years that the file has not. */
  readonly stays: boolean
  /** No row of it goes to superiors; what refers to one refers to nothing there. */
  readonly leftOutForSuperiors: boolean
}

/** @param rows those of the whole part, for what is made of a record with its lists */
export type Maker = (row: FileRow, rows: RowsOf, loading: PartLoading) => FileValue

/**
 * What a feature brings to the data file: its tables, which of their rows belong to a year, and what is made anew when
 * they are loaded. Ids are kept, so that a file gives the same book back. The room of the data file knows parts only by
 * this.
 */
export interface DatasetPart {
  /** Names the part in the file. */
  readonly key: string
  readonly tables: readonly PartTable[]
  /** What of the program's own state belongs to the part. */
  readonly state?: PartState
  /** What files of earlier versions lack and other parts tell: called once all rows are there. */
  settle?(database: Database): Promise<void>
}

/** A part of what the program keeps by name in `app_state`. */
export interface PartState {
  /** Names it in the part. */
  readonly key: string
  readonly columns: FileColumns
  read(database: Database): Promise<FileRow[]>
  write(database: Database, rows: readonly FileRow[]): Promise<void>
}

type Columns<T extends TableName> = {
  readonly [K in keyof DatabaseSchema[T]]?: FileColumn<DatabaseSchema[T][K] & FileValue>
}

export interface PartTableOptions<T extends TableName> {
  readonly key?: string
  readonly choose: (extract: Extract) => RawBuilder<unknown>
  readonly made?: Readonly<Partial<Record<keyof DatabaseSchema[T] & string, Maker>>>
  readonly stays?: boolean
  readonly leftOutForSuperiors?: boolean
}

/**
 * A table of a part. The compiler sees that what a column holds in the file is what it holds in the database, and that
 * it is said what superiors get of it; a test, that none is missing.
 */
export function partTable<T extends TableName>(
  table: T,
  columns: Columns<T> & FileColumns,
  { key = 'id', choose, made, stays = false, leftOutForSuperiors = false }: PartTableOptions<T>,
): PartTable {
  return { table, columns, row: rowOf(columns), key, choose, made: { ...made }, stays, leftOutForSuperiors }
}

/** What a row of such columns has to be. */
export function rowOf(columns: FileColumns): RowSchema {
  return z.strictObject(Object.fromEntries(Object.entries(columns).map(([name, { schema }]) => [name, schema])))
}

/** What every record has beside its content: it comes in as if it was just entered. */
export const recordColumns = {
  revision: () => 0,
  sample: (_row, _rows, { sample }) => sample,
} as const satisfies Record<string, Maker>

/** Not in the bin. */
export const notRemoved = { removedAt: () => null } as const satisfies Record<string, Maker>

/** True of rows that a column ties to one of those. */
export function among(column: string, ids: readonly string[]): RawBuilder<unknown> {
  return sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`
}
