import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { bookReaders } from '../../testing/bookReaders.ts'
import { type BookFile, rowsIn } from './bookFile.ts'
import { exportBook } from './exportBook.ts'
import { loadBook } from './loadBook.ts'
import { allParts } from './testing/allParts.ts'
import { writeRandomBook, years } from './testing/randomBook.ts'
import { openedBook, reread, undone } from './testing/randomBooks.ts'

/** The rows of the file as they are stored, with what the program makes anew, by table; a revision is one's own. */
async function storedRows(database: Database, file: BookFile): Promise<ReadonlyMap<string, readonly object[]>> {
  const found = new Map<string, object[]>()
  for (const { key: part, tables } of allParts) {
    for (const { table, key, row: schema, made } of tables) {
      const columns = [...Object.keys(schema.shape), ...Object.keys(made)].filter((column) => column !== 'revision')
      const keys = JSON.stringify(rowsIn(file, part, table).map((row) => row[key]))
      const { rows } = await sql<object>`
        select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}
        where ${sql.ref(key)} in (select value from json_each(${keys})) order by ${sql.ref(key)}
      `.execute(database)
      found.set(table, rows)
    }
  }
  return found
}

it('a random book, written to a data file and loaded, is the same book, row by row', async () => {
  const [book, empty] = [await openedBook(), await openedBook()]
  let signed = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.constantFrom(...years), (draw, year) =>
      undone(book, async (written) => {
        await writeRandomBook(written, draw)
        const file = await exportBook(written, { year, redactor: null }, allParts)
        // The order in which features stand decides nothing: each table waits for those that it chooses by.
        expect(await exportBook(written, { year, redactor: null }, allParts.toReversed())).toEqual(file)
        signed += rowsIn(file, 'signed', 'signedPapers').length
        const stored = await storedRows(written, file)
        await undone(empty, async (loaded) => {
          await loadBook(loaded, reread(file), { sample: 0, readers: bookReaders }, allParts)
          expect(await exportBook(loaded, { year, redactor: null }, allParts)).toEqual(file)
          const again = await storedRows(loaded, file)
          for (const [table, rows] of stored)
            expect([table, again.get(table)]).toEqual([table, unbound(rows, file, table)])
        })
      }),
    ),
    { numRuns: 30 },
  )
  expect(signed).toBeGreaterThan(10)
}, 300_000)

/** References to what the file does not hold are empty in it: a meeting in the bin that a round names. */
function unbound(rows: readonly object[], file: BookFile, table: string): object[] {
  const part = allParts.find(({ tables }) => tables.some((one) => one.table === table))
  const inFile = rowsIn(file, part?.key ?? '', table)
  return rows.map((row, index) => ({ ...row, ...inFile[index] }))
}
