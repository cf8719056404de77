import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'

describe('a meeting from before its people were found', () => {
  it('is found by chair and attendee', async () => {
    const folder = dataFolder()
    const before = migrations.slice(
      0,
      migrations.findIndex(({ name }) => name.startsWith('0009')),
    )
    await (await openDatabase(folder, 'Văn thư', before)).destroy()
    const old = new BetterSqlite3(join(folder, databaseFileName))
    old.exec(`
INSERT INTO meetings (id, kind, title, place, planned_start, invitation_note, search, chair_honorific, chair_name, state)
VALUES ('m', 'committee', 'Họp', '', '2023-08-10T08:00', '', 'hop', 'ông', 'Đặng Văn Ấn', 'preparing');
INSERT INTO meeting_attendees (id, meeting_id, position, honorific, name, post, unit, role, status, stand_in_name, reason)
VALUES ('a', 'm', 0, 'bà', 'Hồ Thị Bưởi', '', '', 'member', 'unmarked', '', '')`)
    old.close()

    const database = await openDatabase(folder, 'Văn thư')
    const { search } = await database.selectFrom('meetings').select('search').executeTakeFirstOrThrow()
    await database.destroy()
    expect(search).toMatch(/^hop dang van an\s+ho thi buoi/)
  })
})
