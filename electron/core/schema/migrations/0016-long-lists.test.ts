import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { damageOfCopy } from '../../platform/database/damage.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { longLists } from './0016-long-lists.ts'

it('brings the rows of before into its indexes, and changes none of them', async () => {
  const folder = dataFolder()
  const file = join(folder, databaseFileName)
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(longLists)))).destroy()
  const old = new BetterSqlite3(file)
  old.exec(`
INSERT INTO meetings (id, kind, title, place, planned_start, actual_start, invitation_note, search, state)
VALUES ('m', 'committee', 'Họp', '', '2023-08-10T08:00', '2023-08-11T08:00', '', 'hop', 'closed');
INSERT INTO papers (id, kind, meeting_id, planned_date, subject, addressees, opening, body, closing, recipients, copies,
  search)
VALUES ('p', 'minutes', 'm', '2023-08-11', 'Họp', '[]', '', '[]', '', '[]', 1, 'bien ban hop')`)
  const logged = old.prepare('SELECT count(*) FROM change_log').pluck()
  const before = logged.get()
  old.close()

  await (await openDatabase(folder, '')).destroy()

  const database = new BetterSqlite3(file)
  const ids = (sql: string) => database.prepare(sql).pluck().all()
  expect(ids("SELECT id FROM papers INDEXED BY papers_searched WHERE search LIKE '%ban h%'")).toEqual(['p'])
  const day = 'substr(coalesce(actual_start, planned_start), 1, 10)'
  expect(ids(`SELECT id FROM meetings INDEXED BY meetings_by_day WHERE ${day} = '2023-08-11'`)).toEqual(['m'])
  expect(database.prepare('SELECT count(*) FROM change_log').pluck().get()).toBe(before)
  database.close()
  expect(damageOfCopy(file, { ofToday: true })).toBeNull()
})
