import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { groupsOfAwards } from './0021-groups-of-awards.ts'

it('writes into each award what its group is called, of one in the bin too, and tells of no change', async () => {
  const folder = dataFolder()
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(groupsOfAwards)))).destroy()
  const old = new BetterSqlite3(join(folder, databaseFileName))
  old.exec(`
INSERT INTO groups (id, name, head_name, head_phone, deputy_name, hall, from_date, search, removed_at)
VALUES ('g', 'Tổ dân phố 3', '', '', '', '', '2020-01-01', '', '2026-10-01T08:00');
INSERT INTO rounds (id, occasion, kind, date, funding, basis, note, step, search)
VALUES ('r', 'Ngày hội', 'merit', '2026-08-19', '', '[]', '', 'awarding', '');
INSERT INTO papers (id, kind, round_id, planned_date, subject, addressees, opening, body, closing, recipients, copies,
  search)
VALUES ('p', 'decision', 'r', '2026-08-19', '', '[]', '', '[]', '', '[]', 1, '');
INSERT INTO awards (id, paper_id, group_id, position, recipient_kind, name, printed_name, description, achievement,
  proposing_unit, form, amount)
VALUES ('a', 'p', 'g', 0, 'person', 'Lê An', 'Ông Lê An', '', '', '', 'Giấy khen', 0),
  ('b', 'p', NULL, 1, 'person', 'Lê Bình', 'Ông Lê Bình', '', '', '', 'Giấy khen', 0)`)
  old.close()

  const database = await openDatabase(folder, '')
  const awards = await database.selectFrom('awards').select(['id', 'groupName']).orderBy('id').execute()
  const told = () => database.selectFrom('changeLog').select('id').where('tableName', '=', 'awards').execute()
  const before = await told()
  await database.updateTable('awards').set({ groupName: 'Tổ khác' }).where('id', '=', 'a').execute()
  const after = await told()
  await database.destroy()
  expect(awards).toEqual([
    { id: 'a', groupName: 'Tổ dân phố 3' },
    { id: 'b', groupName: '' },
  ])
  // The two that were written; and it tells again.
  expect([before.length, after.length]).toEqual([2, 3])
})
