import { sql } from 'kysely'
import { requireWard } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRows } from '../../platform/database/readRows.ts'
import type { DatasetPart, Extract, FileRow, PartRows, PartTable } from '../../platform/dataset/datasetPart.ts'
import { type BookFile, bookVersion } from './bookFile.ts'
import { referencesOf } from './references.ts'
import { takingOrder } from './takingOrder.ts'

/**
 * A year of the book as a data file: loaded into an empty program it is the same year again, with its ids, numbers,
 * serials and every paper as it was signed. A record of another year comes along where one of the year is tied to it.
 * What lies in the bin stays out, but members and groups that a record of the file names. A reference to what is not in
 * the file is empty.
 *
 * @throws REFUSED before set-up, UnreadableRowError for a row that holds what no version of the program writes
 */
export async function exportBook(database: Database, year: number, parts: readonly DatasetPart[]): Promise<BookFile> {
  await requireWard(database)
  const gathered = new Gathered(database, year)
  for (const table of await takingOrder(database, parts)) await gathered.take(table)
  const written: Record<string, PartRows> = {}
  for (const { key, tables, state } of parts) {
    const lists = tables.map(({ table }) => [table, gathered.rowsOf(table)] as const)
    const stated = state ? [[state.key, await state.read(database)] as const] : []
    written[key] = Object.fromEntries([...lists, ...stated])
  }
  return { version: bookVersion, year, parts: written }
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
    const left = (this.#references.get(table) ?? []).filter(({ target }) => this.#ids.has(target))
    return (this.#rows.get(table) ?? []).map((row) => {
      const lost = left.filter(({ column, target }) => !this.#ids.get(target)?.has(String(row[column])))
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
