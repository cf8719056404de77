import { sql } from 'kysely'
import type { FieldError } from '../../../../shared/contract/base.ts'
import type { Database } from '../../platform/database/database.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import type { DatasetPart, PartLoading, PartTable } from '../../platform/dataset/datasetPart.ts'
import { type FileRow, type RowsOf, rowsBy } from '../../platform/dataset/fileRow.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import { listDamagedPapers } from '../../schema/signedPapers.ts'
import { type BookReaders, readEverything } from '../backups/readEverything.ts'
import { type BookFile, rowsIn } from './bookFile.ts'
import { referencesOf } from './references.ts'
import { papersWithUnknownContent } from './unknownContent.ts'

export interface BookLoading extends PartLoading {
  readonly readers: BookReaders
  /** Called now and then with the rows that are written; what it throws ends the loading. */
  readonly onRows?: (done: number, total: number) => Promise<void>
  readonly signal?: AbortSignal
}

/** So many rows are written at once. */
const rowsAtOnce = 500

/**
 * Writes a data file of version 2 into an empty program, row by row as they are, and reads all of it as the program
 * does. Call inside a transaction: the first error undoes everything.
 *
 * @throws INVALID with paths in the file where a row refers to none, where two are the same, or where rows make no
 *   record; where a paper is not what was signed
 */
export async function loadBook(
  database: Database,
  book: BookFile,
  loading: BookLoading,
  parts: readonly DatasetPart[],
): Promise<void> {
  const errors = await looseEnds(database, book, parts)
  if (errors.length > 0) throw invalid(errors)
  // Whatever comes first in the file: all of it is there in the end.
  await sql`pragma defer_foreign_keys = on`.execute(database)
  const { onRows = async () => undefined } = loading
  const total = parts.flatMap(({ key, tables }) => tables.map(({ table }) => rowsIn(book, key, table).length))
  const rowsInAll = total.reduce((sum, count) => sum + count, 0)
  let done = 0
  // Of what the file does not know, the book keeps what it began with.
  const told = parts.filter(({ key }) => Object.hasOwn(book.parts, key))
  for (const { key, tables, state } of told) {
    const rowsOf = rowsBy((table) => rowsIn(book, key, table))
    for (const table of tables) {
      if (!table.stays) await sql`delete from ${sql.table(table.table)}`.execute(database)
      const rows = rowsIn(book, key, table.table)
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        const some = rows.slice(start, start + rowsAtOnce)
        await insertRows(database, table, some, rowsOf, loading).catch(refusing(`${key}.${table.table}`))
        done += some.length
        await onRows(done, rowsInAll)
      }
    }
    if (state) await state.write(database, rowsIn(book, key, state.key))
  }
  for (const part of told) await part.settle?.(database)
  await readAll(database, book, parts, loading)
}

async function insertRows(
  database: Database,
  { table, row: schema, made, stays }: PartTable,
  rows: readonly FileRow[],
  rowsOf: RowsOf,
  loading: PartLoading,
): Promise<void> {
  const makers = Object.entries(made)
  const whole = rows.map((row) => {
    const extra = makers.flatMap(([column, make]) => (make ? [[column, make(row, rowsOf, loading)] as const] : []))
    return { ...row, ...Object.fromEntries(extra) }
  })
  const columns = [...Object.keys(schema.shape), ...makers.map(([column]) => column)]
  await sql`
    insert ${stays ? sql`or replace` : sql``} into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(columns.map((column) => sql`value ->> ${sql.lit(`$.${column}`)}`))}
    from json_each(${JSON.stringify(whole)})
  `.execute(database)
}

/** Rows that bear the id of another one, and references to rows that the file does not hold. */
async function looseEnds(database: Database, book: BookFile, parts: readonly DatasetPart[]): Promise<FieldError[]> {
  const errors: FieldError[] = []
  const ids = new Map<string, Set<FileRow[string] | undefined>>()
  const lists = parts.flatMap(({ key: part, tables }) =>
    tables.map(({ table, key }) => ({ table, key, path: `${part}.${table}`, rows: rowsIn(book, part, table) })),
  )
  for (const { table, key, path, rows } of lists) {
    const known = new Set<FileRow[string] | undefined>()
    for (const [index, row] of rows.entries()) {
      if (known.has(row[key]))
        errors.push({ path: `${path}.${index}.${key}`, message: 'Mã này đã dùng cho dòng khác.' })
      known.add(row[key])
    }
    ids.set(table, known)
  }
  for (const { table, path, rows } of lists) {
    for (const { column, target } of await referencesOf(database, table)) {
      for (const [index, row] of rows.entries()) {
        const id = row[column]
        if (id === null || ids.get(target)?.has(id)) continue
        errors.push({ path: `${path}.${index}.${column}`, message: `Không tìm thấy “${id}” trong tệp.` })
      }
    }
  }
  return errors
}

/** What the tables themselves refuse: a number that is given twice, a second ward. */
function refusing(path: string) {
  return (error: unknown): never => {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw error
    throw invalid([{ path, message: 'Có dòng trùng với dòng khác, hoặc có giá trị mà sổ không nhận.' }])
  }
}

async function readAll(
  database: Database,
  book: BookFile,
  parts: readonly DatasetPart[],
  { readers, signal }: BookLoading,
): Promise<void> {
  const pathOf = (table: string, id: string) => {
    const part = parts.find(({ tables }) => tables.some((one) => one.table === table))
    if (!part) return ''
    const key = part.tables.find((one) => one.table === table)?.key ?? 'id'
    const index = rowsIn(book, part.key, table).findIndex((row) => String(row[key]) === id)
    return index < 0 ? `${part.key}.${table}` : `${part.key}.${table}.${index}`
  }
  try {
    await readEverything(database, readers, signal)
  } catch (error) {
    if (!(error instanceof UnreadableRowError)) throw error
    throw invalid([
      { path: pathOf(error.table, error.id), message: 'Dòng này không đọc được. Lấy lại tệp từ máy đã xuất.' },
    ])
  }
  const unknown = await papersWithUnknownContent(database, readers.kinds)
  if (unknown.length > 0) {
    const message = 'Phần đã ký có nội dung mà sổ không giữ. Lấy lại tệp từ máy đã xuất.'
    throw invalid(unknown.map((id) => ({ path: `${pathOf('papers', id)}.issuedInput`, message })))
  }
  const damaged = await listDamagedPapers(database)
  if (damaged.length === 0) return
  throw invalid(
    damaged.map(({ paperId, label }) => ({
      path: pathOf('papers', paperId),
      message: `Văn bản số ${label}: nội dung đã ký trong tệp không còn như khi ký. Lấy lại tệp từ máy đã xuất.`,
    })),
  )
}
