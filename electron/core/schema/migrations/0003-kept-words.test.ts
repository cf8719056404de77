import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { foundation } from './0001-foundation.ts'
import { reports } from './0002-reports.ts'

const report = '019b0000-0000-7000-8000-000000000001'

/** A report with an edited paragraph, as the second version wrote it. */
const editedReport = `
INSERT INTO reports (id, period_kind, year, part, title, refreshed_at, search)
VALUES ('${report}', 'year', 2026, 1, 'Báo cáo', '2026-11-01T08:00', 'bao cao');
INSERT INTO report_paragraphs (id, report_id, position, section, rule, text, composed)
VALUES ('019b0000-0000-7000-8000-000000000002', '${report}', 0, 'leadership', 'tasks', 'Lời đã sửa.', 'Câu từ sổ.');
`

describe('paragraphs of a report from before', () => {
  it('keep their words, are in step with the records, and are logged with the new column from then on', async () => {
    const folder = dataFolder()
    const path = join(folder, databaseFileName)
    await (await openDatabase(folder, 'Văn thư', [foundation, reports])).destroy()
    const old = new BetterSqlite3(path)
    old.exec(editedReport)
    old.close()
    await (await openDatabase(folder, 'Văn thư')).destroy()

    const database = new BetterSqlite3(path)
    expect(database.prepare('SELECT text, composed, rests_on FROM report_paragraphs').all()).toEqual([
      { text: 'Lời đã sửa.', composed: 'Câu từ sổ.', rests_on: null },
    ])
    const log = "SELECT action, after FROM change_log WHERE table_name = 'report_paragraphs' ORDER BY id"
    expect(database.prepare(log).all()).toMatchObject([{ action: 'insert' }])
    database.prepare("UPDATE report_paragraphs SET rests_on = 'Câu cũ.'").run()
    expect(database.prepare(log).all()).toMatchObject([
      { action: 'insert' },
      { action: 'update', after: expect.stringContaining('"rests_on":"Câu cũ."') },
    ])
    database.close()
  })
})
