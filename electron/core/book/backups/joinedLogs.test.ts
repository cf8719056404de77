import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { insertGroup, updateGroup } from '../../features/groups/groups.store.ts'
import { type Database, databaseFileName, inTransaction, openDatabase } from '../../platform/database/database.ts'
import { forgetOldLines } from '../../schema/changeLogAge.ts'
import { newId } from '../../schema/ids.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { restoreRecords } from './restore.ts'

async function opened(): Promise<{ readonly folder: string; readonly database: Database }> {
  const folder = await newBookFolder()
  const database = await openDatabase(folder, 'Văn thư')
  onTestFinished(() => database.destroy())
  return { folder, database }
}

const group = (hall: string) => sampleGroup({ hall, years: [] })
const save = (database: Database, id: string, revision: number, hall: string) =>
  inTransaction(database, (transaction) => updateGroup(transaction, id, revision, group(hall)))

/** A copy of the book as it is now, to be restored from. */
async function keep(database: Database): Promise<string> {
  const path = join(dataFolder(), 'kept.sqlite')
  await sql`vacuum into ${path}`.execute(database)
  return path
}

async function told(database: Database) {
  const lines = await database.selectFrom('changeLog').selectAll().orderBy('id').execute()
  return lines.map(({ action, before, after }) => {
    const hall = (json: string | null) => (json === null ? null : JSON.parse(json).hall)
    return [action, hall(before), hall(after)]
  })
}

it('a restore tells a sitting once that went on since the backup was made, and what it brought back', async () => {
  const { database } = await opened()
  const id = newId()
  await inTransaction(database, (transaction) => insertGroup(transaction, id, group('Nhà A')))
  await save(database, id, 0, 'Nhà B')
  const kept = await keep(database)
  await save(database, id, 1, 'Nhà C')

  await restoreRecords(database, kept)
  const { revision } = await database.selectFrom('groups').select('revision').executeTakeFirstOrThrow()
  await save(database, id, revision, 'Nhà D')

  expect(await told(database)).toEqual([
    ['insert', null, 'Nhà C'],
    ['delete', 'Nhà C', null],
    ['insert', null, 'Nhà B'],
    ['update', 'Nhà B', 'Nhà D'],
  ])
})

it('a restore of another history keeps the longer line of a sitting that both tell', async () => {
  const { database } = await opened()
  const id = newId()
  await inTransaction(database, (transaction) => insertGroup(transaction, id, group('Nhà A')))
  const kept = await keep(database)
  await save(database, id, 0, 'Nhà C')
  const elsewhere = new BetterSqlite3(kept)
  elsewhere.exec(`INSERT INTO change_log (at, who, table_name, row_id, action, after)
    VALUES ('2026-11-22T08:00:00.000', 'Chị Hạnh', 'groups', 'khac', 'insert', '{"hall":"Nhà khác"}')`)
  elsewhere.close()

  await restoreRecords(database, kept)

  expect((await told(database)).slice(0, 2)).toEqual([
    ['insert', null, 'Nhà khác'],
    ['insert', null, 'Nhà C'],
  ])
})

it('a restore brings no line back that was let go of for its age', async () => {
  const { folder, database } = await opened()
  const id = newId()
  await inTransaction(database, (transaction) => insertGroup(transaction, id, group('Nhà A')))
  await sql`update change_log set at = '2016' || substr(at, 5)`.execute(database)
  const kept = await keep(database)
  const book = new BetterSqlite3(join(folder, databaseFileName))
  book.exec(
    `WITH RECURSIVE line(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM line WHERE number < 20000)
    INSERT INTO change_log (at, who, table_name, row_id, action) SELECT '2026-11-22T08:00:00.000', '', 'tasks', 'y', 'update' FROM line`,
  )
  forgetOldLines(book)
  book.close()

  await restoreRecords(database, kept)

  const old = await sql`select 1 from change_log where at < '2017'`.execute(database)
  expect(old.rows).toEqual([])
})
