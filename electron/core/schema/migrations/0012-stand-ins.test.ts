import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { readParts } from '../../features/meetings/meetings.parts.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { standIns } from './0012-stand-ins.ts'

it('knows of a stand-in from before the name alone, and takes no other form of address than ông and bà', async () => {
  const folder = dataFolder()
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(standIns)))).destroy()
  const old = new BetterSqlite3(join(folder, databaseFileName))
  old.exec(`
INSERT INTO meetings (id, kind, title, place, planned_start, invitation_note, search, state)
VALUES ('m', 'committee', 'Họp', '', '2023-08-10T08:00', '', 'hop', 'preparing');
INSERT INTO meeting_attendees (id, meeting_id, position, honorific, name, post, unit, role, status, stand_in_name, reason)
VALUES ('a', 'm', 0, 'bà', 'Hồ Thị Bưởi', '', '', 'member', 'stand-in', 'Bà Hồ Thị Ví', '')`)
  old.close()

  const database = await openDatabase(folder, '')
  const { attendees } = await readParts(database, 'm')
  const change = (honorific: string) =>
    sql`update meeting_attendees set stand_in_honorific = ${honorific}`.execute(database)
  await change('bà')
  await expect(change('cô')).rejects.toThrow(/CHECK/)
  await database.destroy()
  expect(attendees).toMatchObject([{ standInName: 'Bà Hồ Thị Ví', standInHonorific: null, standInPost: '' }])
})
