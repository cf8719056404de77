import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { foundation } from './0001-foundation.ts'

const meeting = '019b0000-0000-7000-8000-000000000002'
const paper = '019b0000-0000-7000-8000-000000000004'

/** A paper with its number, as the first version wrote it. */
const numberedPaper = `
INSERT INTO meetings (id, kind, title, place, planned_start, invitation_note, state, search)
VALUES ('${meeting}', 'committee', 'Họp', 'Hội trường', '2026-11-01T08:00', '', 'preparing', 'hop');
INSERT INTO papers (id, kind, meeting_id, planned_date, subject, addressees, opening, body, closing, recipients, copies, search, issued_input)
VALUES ('${paper}', 'invitation', '${meeting}', '2026-10-30', 'Giấy mời', '[]', '', '[]', '', '[]', 1, 'giay moi', '{}');
INSERT INTO register_entries (id, paper_id, issuer, code, kind_label, year, number, label, date, subject, signer_name, recipients, keeper, received_by, note, search)
VALUES ('019b0000-0000-7000-8000-000000000005', '${paper}', 'committee', 'GM', 'Giấy mời', 2026, 1, '01/GM-BCĐ', '2026-10-30', 'Giấy mời', '', '', '', '', '', '');
`

/** A database of the first version with the paper in it, brought to today's. */
async function migrated(): Promise<BetterSqlite3.Database> {
  const folder = dataFolder()
  const path = join(folder, databaseFileName)
  await (await openDatabase(folder, 'Văn thư', [foundation])).destroy()
  const old = new BetterSqlite3(path)
  old.exec(numberedPaper)
  old.close()
  await (await openDatabase(folder, 'Văn thư')).destroy()
  return new BetterSqlite3(path)
}

describe('papers made anew', () => {
  it('keep their rows and the numbers that point at them', async () => {
    const database = await migrated()
    expect(database.prepare('SELECT id, subject, issued_input, report_id FROM papers').all()).toEqual([
      { id: paper, subject: 'Giấy mời', issued_input: '{}', report_id: null },
    ])
    expect(database.prepare('SELECT label, paper_id FROM register_entries').all()).toEqual([
      { label: '01/GM-BCĐ', paper_id: paper },
    ])
    database.close()
  })

  it('are logged as before, and the migration itself is no change of theirs', async () => {
    const database = await migrated()
    const lines = () => database.prepare("SELECT action FROM change_log WHERE table_name = 'papers'").pluck().all()
    expect(lines()).toEqual(['insert'])
    database.prepare("UPDATE papers SET subject = 'Khác'").run()
    expect(lines()).toEqual(['insert', 'update'])
    database.close()
  })

  it('still go with their meeting and belong to one record', async () => {
    const database = await migrated()
    database.pragma('foreign_keys = ON')
    expect(() => database.prepare('UPDATE papers SET meeting_id = NULL').run()).toThrow('CHECK constraint failed')
    database.prepare('DELETE FROM meetings').run()
    expect(database.prepare('SELECT count(*) FROM papers').pluck().get()).toBe(0)
    expect(database.prepare('SELECT paper_id FROM register_entries').pluck().get()).toBeNull()
    database.close()
  })
})
