import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { insertEntry } from '../../features/register/register.store.ts'
import { insertWard } from '../../features/ward/ward.store.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { newId } from '../ids.ts'
import { migrations } from '../migrations.ts'
import { startsOfSample } from './0013-starts-of-sample.ts'

it('forgets where series of the sample began that was there before the ward, unless they have lines', async () => {
  const folder = dataFolder()
  const tell = (code: string, id = newId()) => {
    const file = new BetterSqlite3(join(folder, databaseFileName))
    file
      .prepare("INSERT INTO register_starts (id, issuer, year, code, first) VALUES (?, 'committee', 2026, ?, 46)")
      .run(id, code)
    file.close()
  }
  const old = await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(startsOfSample)))
  const early = newId()
  tell('KH')
  tell('TB')
  await insertWard(old, sampleWard)
  tell('BC')
  // The clock was set back in between.
  tell('BB', early)
  await insertEntry(old, {
    ...manual({ code: 'TB' }),
    ...{ id: newId(), revision: 0, paperId: null, kindLabel: 'Thông báo', year: 2026, number: 46 },
    ...{ label: '46/TB-BCĐ', cancelReason: '', sample: false },
  })
  await old.destroy()

  const database = await openDatabase(folder, '')
  const left = await database.selectFrom('registerStarts').select('code').orderBy('code').execute()
  await database.destroy()
  expect(left.map(({ code }) => code)).toEqual(['BB', 'BC', 'TB'])
})
