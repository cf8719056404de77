import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { makeBackup, unnamedCopy } from '../../platform/database/backup.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { unfollowed } from '../../platform/progress/jobTools.ts'
import { bookReaders } from '../../testing/bookReaders.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { refusal } from '../../testing/testApp.ts'
import { takeFile } from './takeFile.ts'

/** Takes in a backup of an empty book after somebody worked on the file. */
async function takeIn(change: (file: BetterSqlite3.Database) => void) {
  const dataDir = await newBookFolder()
  const source = backupPath(dataDir, (await makeBackup(dataDir, 'manual', '2026-11-22T08:00')).id)
  const file = new BetterSqlite3(source)
  file.pragma('foreign_keys = OFF')
  change(file)
  file.close()
  return takeFile({ source, copy: unnamedCopy(dataDir), ready: unnamedCopy(dataDir) }, unfollowed, bookReaders)
}

describe('a file of this program that is not as the program makes it', () => {
  it.each([
    ['a table is missing', 'DROP TABLE tasks'],
    ['the starts of the register are missing', 'DROP TABLE register_starts'],
    ['the change log is missing', 'DROP TABLE change_log'],
    ['the state of the program is missing', 'DROP TABLE app_state'],
    ['the ward is missing', 'DROP TABLE ward'],
    ['a table is another', 'DROP TABLE tasks; CREATE TABLE tasks (id TEXT PRIMARY KEY)'],
    ['a table is a view', 'DROP TABLE tasks; CREATE VIEW tasks AS SELECT 1 AS id'],
    ['a table that is looked into is a view', 'DROP TABLE papers; CREATE VIEW papers AS SELECT 1 AS body'],
    ['a column is missing', 'ALTER TABLE drafts DROP COLUMN saved_at'],
    ['a column is more', 'ALTER TABLE members ADD COLUMN colour TEXT'],
    ['an index is missing', 'DROP INDEX reports_of_period'],
    ['a trigger of the change log is missing', 'DROP TRIGGER log_papers_delete'],
    [
      'a trigger is another',
      'DROP TRIGGER log_papers_delete; CREATE TRIGGER log_papers_delete AFTER DELETE ON papers BEGIN DELETE FROM meetings; END',
    ],
    ['a trigger is more', 'CREATE TRIGGER more AFTER DELETE ON papers BEGIN DELETE FROM meetings; END'],
    ['a migration is told that was not made', "DELETE FROM migrations WHERE name = '0007-signed'"],
  ])('is refused at its field: %s', async (_, sql) => {
    const told = await refusal(takeIn((file) => file.exec(sql)))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['file'] })
    expect(told.message).toBe(
      'Tệp này đã bị phần mềm khác sửa cấu trúc nên không khôi phục từ tệp này. Chọn bản sao lưu khác.',
    )
  })

  it('is refused as no backup where its table of migrations is of another program', async () => {
    const told = await refusal(
      takeIn((file) => file.exec('DROP TABLE migrations; CREATE TABLE migrations (version INTEGER)')),
    )
    expect(told.message).toContain('không phải bản sao lưu của chương trình')
  })

  it('is taken in where nothing was done to it but to put it in order', async () => {
    const content = await takeIn((file) => {
      file.exec('ANALYZE')
      file.exec('VACUUM')
    })
    expect(content).toMatchObject({ wardName: '', papers: 0 })
  })
})
