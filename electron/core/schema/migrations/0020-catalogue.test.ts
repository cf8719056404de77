import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { listEntries } from '../../features/catalogue/catalogue.store.ts'
import { damageOfCopy } from '../../platform/database/damage.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { catalogue } from './0020-catalogue.ts'

it('gives a book of before the catalogue, as a new one has it, and tells of changes from then on', async () => {
  const [folder, another] = [dataFolder(), dataFolder()]
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(catalogue)))).destroy()
  const database = await openDatabase(folder, '')
  const entries = await listEntries(database)
  await database.destroy()
  const fresh = await openDatabase(another, '')
  expect(await listEntries(fresh)).toEqual(entries)
  await fresh.destroy()

  expect(entries).toHaveLength(9)
  expect(entries.find(({ name }) => name === 'Tổ dân phố văn hóa')).toMatchObject({
    ...{ kind: 'title', recipients: ['group'], validFrom: '2025-07-01', validUntil: null },
  })
  const file = join(folder, databaseFileName)
  const book = new BetterSqlite3(file)
  const told = book.prepare("SELECT count(*) FROM change_log WHERE table_name = 'catalogue_entries'").pluck()
  expect(told.get()).toBe(0)
  book.exec("UPDATE catalogue_entries SET valid_until = '2026-12-31' WHERE name = 'Cờ thi đua'")
  expect(told.get()).toBe(1)
  expect(() => book.exec("UPDATE catalogue_entries SET kind = 'xxx'")).toThrow(/CHECK/)
  book.close()
  expect(damageOfCopy(file, { ofToday: true })).toBeNull()
})
