import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { readLogEnd } from './backups.store.ts'

it('looks for the latest day among the last ten thousand lines of the change log alone', async () => {
  const folder = dataFolder()
  const database = await openDatabase(folder, 'Văn thư')
  const file = new BetterSqlite3(join(folder, databaseFileName))
  const line = file.prepare(
    `INSERT INTO change_log (at, who, table_name, row_id, action) VALUES (? || 'T08:00:00.000', '', 'groups', '', 'update')`,
  )
  const addLines = file.transaction((day: string, count: number) => {
    for (let index = 0; index < count; index++) line.run(day)
  })
  expect(await readLogEnd(database)).toEqual({ last: 0, latestDay: null })

  addLines('2099-01-01', 1)
  addLines('2026-11-22', 9_999)
  expect(await readLogEnd(database)).toEqual({ last: 10_000, latestDay: '2099-01-01' })
  addLines('2026-11-21', 1)
  expect(await readLogEnd(database)).toEqual({ last: 10_001, latestDay: '2026-11-22' })

  file.close()
  await database.destroy()
})
