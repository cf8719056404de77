import { sql } from 'kysely'
import { requireWard } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRows } from '../../platform/database/readRows.ts'
import {
  type DatasetPart,
  type Extract,
  type FileColumns,
  type PartRows,
  type PartTable,
  rowOf,
} from '../../platform/dataset/datasetPart.ts'
import { type FileRow, rowsBy } from '../../platform/dataset/fileRow.ts'
import type { SuperiorsCopy } from '../../platform/dataset/superiorsCopy.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { type BookFile, bookVersion } from './bookFile.ts'
import { referencesOf } from './references.ts'
import { takingOrder } from './takingOrder.ts'

/** Which year of the book, and for whom. */
export interface BookExport {
  readonly year: number
  /** For superiors (bản cho cấp trên), without phones and names of residents; null for the book as it is. */
  readonly redactor: NameRedactor | null
}

/**
 * A year of the book as a data file: loaded into an empty program it is the same year again, with its ids, numbers,
 * serials and every paper as it was signed. A record of another year comes along where one of the year is tied to it.
 * What lies in the bin stays out, but members and groups that a record of the file names. A reference to what is not in
 * the file is empty.
 *
 * For superiors each column says what of it stands in the file; it loads as well, with the same counts, days and
 * numbers, and without what was signed.
 *
 * @throws REFUSED before set-up, UnreadableRowError for a row that holds what no version of the program writes
 */
export async function exportBook(
  database: Database,
  { year, redactor }: BookExport,
  allParts: readonly DatasetPart[],
): Promise<BookFile> {
  await requireWard(database)
  const parts = redactor ? allParts.map(partForSuperiors) : allParts
  const gathered = new Gathered(database, year)
  for (const table of await takingOrder(database, parts)) await gathered.take(table)
  const copy = redactor && { redactor, rowsOf: rowsBy((table) => gathered.rowsOf(table)) }
  const written: Record<string, PartRows> = {}
  for (const { key, tables, state } of parts) {
    const lists = tables.map(({ table, columns }) => [table, told(gathered.rowsOf(table), columns, copy)] as const)
    const stated = state ? [[state.key, told(await state.read(database), state.columns, copy)] as const] : []
    if (lists.length + stated.length > 0) written[key] = Object.fromEntries([...lists, ...stated])
  }
  return { version: bookVersion, year, parts: written }
}

function partForSuperiors(part: DatasetPart): DatasetPart {
  return { ...part, tables: part.tables.filter(({ leftOutForSuperiors }) => !leftOutForSuperiors) }
}

/** @throws ZodError where what stands in the place of a value is none that the column may hold */
function told(rows: readonly FileRow[], columns: FileColumns, copy: SuperiorsCopy | null): readonly FileRow[] {
  if (!copy) return rows
  const schema = rowOf(columns)
  return rows.map((row) => {
    const cells = Object.entries(columns).map(([name, column]) => {
      const value = row[name]
      if (value === undefined) throw new Error(`a row without ${name}`)
      return [name, column.forSuperiors(value, row, copy)] as const
    })
    return schema.parse(Object.fromEntries(cells))
  })
}

/** The rows that go into a file, and what they refer to. */
class Gathered implements Extract {
  readonly year: number
  readonly #database: Database
  readonly #rows = new Map<string, FileRow[]>()
  readonly #ids = new Map<string, Set<string>>()
  readonly #mentioned = new Map<string, Set<string>>()
  readonly #references = new Map<string, Awaited<ReturnType<typeof referencesOf>>>()

  constructor(database: Database, year: number) {
    this.#database = database
    this.year = year
  }

  readonly chosen = (table: string): readonly string[] => [...(this.#ids.get(table) ?? [])]

  readonly mentioned = (table: string): readonly string[] => [...(this.#mentioned.get(table) ?? [])]

  async take(part: PartTable): Promise<void> {
    const { table } = part
    const rows = await this.#read(part)
    const references = await referencesOf(this.#database, table)
    this.#rows.set(table, rows)
    this.#references.set(table, references)
    this.#ids.set(table, new Set(rows.map((row) => String(row.id))))
    for (const { column, target } of references) {
      const known = this.#mentioned.get(target) ?? new Set()
      for (const row of rows) if (row[column] !== null) known.add(String(row[column]))
      this.#mentioned.set(target, known)
    }
  }

  /** When all are taken. */
  rowsOf(table: string): FileRow[] {
    const references = this.#references.get(table) ?? []
    return (this.#rows.get(table) ?? []).map((row) => {
      const lost = references.filter(({ column, target }) => !this.#ids.get(target)?.has(String(row[column])))
      return { ...row, ...Object.fromEntries(lost.map(({ column }) => [column, null])) }
    })
  }

  async #read({ table, row: schema, key, choose }: PartTable): Promise<FileRow[]> {
    const columns = sql.join(Object.keys(schema.shape).map((column) => sql.ref(column)))
    const { rows } = await sql<FileRow>`
      select ${columns} from ${sql.table(table)} where ${choose(this)} order by ${sql.ref(key)}
    `.execute(this.#database)
    const named = rows.map((row) => ({ id: String(row[key]), row }))
    return readRows(table, named, ({ row }) => {
      schema.parse(row)
      return row
    })
  }
}
