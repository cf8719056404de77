import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { numbersOfBook } from './0018-numbers-of-a-book.ts'

/** How SQLite looks for the holder of a number among all kinds of a book. */
async function wayToHolder(folder: string, steps = migrations): Promise<string> {
  const database = await openDatabase(folder, '', steps)
  const { rows } = await sql<{ detail: string }>`
    explain query plan select * from register_entries where issuer = 'committee' and year = 2026 and number = 7
  `.execute(database)
  await database.destroy()
  return rows.map(({ detail }) => detail).join('\n')
}

it('finds the holder of a number by the number itself, in a book of before too', async () => {
  const folder = dataFolder()
  const before = migrations.slice(0, migrations.indexOf(numbersOfBook))
  expect(await wayToHolder(folder, before)).not.toContain('number=?')
  expect(await wayToHolder(folder)).toContain('(issuer=? AND year=? AND number=?)')
})
