import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { damageOfCopy } from '../../platform/database/damage.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { kindsOfPapers } from './0019-kinds-of-papers.ts'

const paper = (id: string, kind: string) => `
INSERT INTO papers (id, kind, meeting_id, planned_date, subject, addressees, opening, body, closing, recipients, copies,
  issued_input, search, revision)
VALUES ('${id}', '${kind}', 'm', '2023-08-11', 'Họp', '[]', '', '[]', '', '["Lưu: VT"]', 2, '{"kind":"minutes"}', 'hop', 3)`

it('keeps each paper as it was, with the line of the register that names it, and takes a kind that it never heard of', async () => {
  const folder = dataFolder()
  const file = join(folder, databaseFileName)
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(kindsOfPapers)))).destroy()
  const old = new BetterSqlite3(file)
  old.exec(`
INSERT INTO meetings (id, kind, title, place, planned_start, invitation_note, search, state)
VALUES ('m', 'committee', 'Họp', '', '2023-08-10T08:00', '', 'hop', 'closed');
${paper('p', 'minutes')};
INSERT INTO register_entries (id, paper_id, issuer, code, kind_label, year, number, label, date, subject, signer_name,
  recipients, keeper, received_by, note, cancel_reason, search)
VALUES ('e', 'p', 'committee', 'BB', 'Biên bản', 2023, 1, '01/BB-BCĐ', '2023-08-11', 'Họp', '', '', '', '', '', '', 'hop')`)
  expect(() => old.exec(paper('q', 'plan'))).toThrow(/CHECK/)
  const before = old.prepare('SELECT * FROM papers').all()
  const logged = old.prepare('SELECT count(*) FROM change_log').pluck().get()
  old.close()

  await (await openDatabase(folder, '')).destroy()

  const database = new BetterSqlite3(file)
  expect(database.prepare('SELECT * FROM papers').all()).toEqual(before)
  expect(database.prepare('SELECT paper_id FROM register_entries').pluck().all()).toEqual(['p'])
  expect(database.prepare('SELECT count(*) FROM change_log').pluck().get()).toBe(logged)
  database.exec(paper('q', 'plan'))
  expect(database.prepare("SELECT count(*) FROM change_log WHERE row_id = 'q'").pluck().get()).toBe(1)
  expect(() => database.exec(paper('r', ''))).toThrow(/CHECK/)
  database.close()
  expect(damageOfCopy(file, { ofToday: true })).toBeNull()
})
