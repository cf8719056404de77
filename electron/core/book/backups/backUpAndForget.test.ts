import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { backUpAndForget } from './backUpAndForget.ts'

it('the backup of the day holds the old lines of the change log that the book lets go of then', async () => {
  const folder = dataFolder()
  await (await openDatabase(folder, '')).destroy()
  const inFile = <T>(path: string, work: (connection: BetterSqlite3.Database) => T): T => {
    const connection = new BetterSqlite3(path, { fileMustExist: true })
    try {
      return work(connection)
    } finally {
      connection.close()
    }
  }
  inFile(join(folder, databaseFileName), (book) =>
    book.exec(
      `INSERT INTO change_log (at, who, table_name, row_id, action) VALUES ('2016-11-22T08:00:00.000', '', 'tasks', 'x', 'update');
      WITH RECURSIVE line(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM line WHERE number < 20000)
      INSERT INTO change_log (at, who, table_name, row_id, action)
      SELECT '2026-11-22T08:00:00.000', '', 'tasks', 'y', 'update' FROM line`,
    ),
  )
  const oldLines = (path: string) =>
    inFile(path, (file) => file.prepare("SELECT count(*) FROM change_log WHERE row_id = 'x'").pluck().get())

  const { id } = await backUpAndForget(folder, 'daily', '2026-11-22T09:00')

  expect([oldLines(backupPath(folder, id)), oldLines(join(folder, databaseFileName))]).toEqual([1, 0])
})
