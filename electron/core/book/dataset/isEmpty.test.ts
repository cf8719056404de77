import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { inTransaction, openDatabase } from '../../platform/database/database.ts'
import { markedTables } from '../../platform/sample/markedTables.ts'
import { fillEveryTable } from '../../testing/fillEveryTable.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { isEmpty } from './isEmpty.ts'

it('a book is empty only when nothing is left of any kind of record, not even one alone', async () => {
  const { client, dataDir, close } = await openTestApp()
  const database = await openDatabase(dataDir, '')
  onTestFinished(() => database.destroy())
  expect(await isEmpty(database)).toBe(true)
  await client.samples.load()
  await fillEveryTable(client)
  await close()
  const tables = await markedTables(database)
  expect(tables.length).toBeGreaterThan(5)
  // One kind stays alone, whatever its rows refer to.
  await sql`pragma foreign_keys = off`.execute(database)
  for (const alone of tables) {
    const undone = inTransaction(database, async (transaction) => {
      for (const table of tables) {
        if (table !== alone) await sql`delete from ${sql.table(table)}`.execute(transaction)
      }
      expect(await isEmpty(transaction), alone).toBe(false)
      await sql`delete from ${sql.table(alone)}`.execute(transaction)
      expect(await isEmpty(transaction)).toBe(true)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
  }
})
