import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../platform/database/database.ts'
import { dataFolder } from './dataFolder.ts'
import { newBookFolder } from './newBook.ts'
import { bookIn } from './spoilBook.ts'

/** All that a book holds once it was opened, but the moment at which it was made. */
async function contentOf(dataDir: string): Promise<unknown> {
  await (await openDatabase(dataDir, 'Văn thư')).destroy()
  const connection = new BetterSqlite3(bookIn(dataDir), { readonly: true })
  try {
    const schema = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() }))
    const parts = schema.parse(
      connection.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all(),
    )
    const tables = parts.filter(({ type }) => type === 'table')
    const rows = tables.map(({ name }) => [name, connection.prepare(`SELECT * FROM "${name}"`).all()])
    return { parts, rows: JSON.parse(JSON.stringify(rows, (key, value) => (key === 'applied_at' ? '' : value))) }
  } finally {
    connection.close()
  }
}

it('is what the first start in an empty folder makes', async () => {
  expect(await contentOf(await newBookFolder())).toEqual(await contentOf(dataFolder()))
})
