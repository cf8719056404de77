import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { insertGroup } from '../../features/groups/groups.store.ts'
import { newId } from '../../schema/ids.ts'
import type { Migration } from '../../schema/migration.ts'
import { migrations } from '../../schema/migrations.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { damage } from '../../testing/spoilBook.ts'
import { integrityProblem } from './backup.ts'
import { databaseFileName, inTransaction, openDatabase } from './database.ts'
import { NewerDatabaseError } from './migrate.ts'

const nextStep: Migration = {
  name: '0999-next',
  sql: 'ALTER TABLE groups ADD COLUMN colour TEXT; CREATE TABLE extras (id TEXT PRIMARY KEY) STRICT;',
  logged: ['extras'],
  loggedByKey: {},
}

/** A database of this version with one group in it, closed. */
async function filledFolder(): Promise<string> {
  const folder = await newBookFolder()
  const database = await openDatabase(folder, 'Văn thư')
  await inTransaction(database, (transaction) => insertGroup(transaction, newId(), sampleGroup()))
  await database.destroy()
  return folder
}

function read<T>(folder: string, work: (connection: BetterSqlite3.Database) => T, name = databaseFileName): T {
  const connection = new BetterSqlite3(join(folder, name), { readonly: true, fileMustExist: true })
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

const schemaOf = (connection: BetterSqlite3.Database) =>
  connection.prepare('SELECT sql FROM sqlite_schema ORDER BY type, name').pluck().all()

const backupsIn = (folder: string) => (existsSync(join(folder, 'sao-luu')) ? readdirSync(join(folder, 'sao-luu')) : [])

describe('a new database', () => {
  it('has the schema of the committed snapshot', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()

    const schema = read(folder, (connection) =>
      connection
        .prepare(
          "SELECT sql FROM sqlite_schema WHERE type <> 'trigger' AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name",
        )
        .pluck()
        .all()
        .join(';\n\n'),
    )

    await expect(`${schema};\n`).toMatchFileSnapshot('../../schema/schema.snapshot.sql')
  })

  it('needs no backup', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()
    expect(backupsIn(folder)).toEqual([])
  })
})

describe('a migration', () => {
  it('keeps the data, after a backup that is whole and holds them, too', async () => {
    const folder = await filledFolder()

    await (await openDatabase(folder, '', [...migrations, nextStep])).destroy()

    const groups = (connection: BetterSqlite3.Database) => connection.prepare('SELECT * FROM groups').all()
    expect(read(folder, groups)).toMatchObject([{ name: 'Tổ dân phố 3', colour: null }])
    const [backup = '', ...others] = backupsIn(folder)
    expect(others).toEqual([])
    expect(integrityProblem(join(folder, 'sao-luu', backup))).toBeNull()
    const [kept] = read(folder, groups, join('sao-luu', backup))
    expect(kept).toMatchObject({ name: 'Tổ dân phố 3' })
    expect(kept).not.toHaveProperty('colour')
  })

  it('logs the new column and the new table from then on', async () => {
    const folder = await filledFolder()
    const database = await openDatabase(folder, '', [...migrations, nextStep])
    await inTransaction(database, (transaction) => insertGroup(transaction, newId(), sampleGroup({ name: 'Tổ 4' })))
    await database.destroy()

    const last = read(folder, (connection) =>
      connection.prepare("SELECT after FROM change_log WHERE table_name = 'groups' ORDER BY id DESC").pluck().get(),
    )

    expect(JSON.parse(String(last))).toMatchObject({ name: 'Tổ 4', colour: null })
  })

  it('is done once', async () => {
    const folder = await filledFolder()
    const steps = [...migrations, nextStep]
    await (await openDatabase(folder, '', steps)).destroy()
    await (await openDatabase(folder, '', steps)).destroy()
    expect(backupsIn(folder)).toHaveLength(1)
  })

  it.each([
    ['its SQL is wrong', 'CREATE TABLE extras (id TEXT) STRICT; UPDATE groups SET nothing = 1;'],
    [
      'it breaks a foreign key',
      `CREATE TABLE extras (id TEXT PRIMARY KEY, owner TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
       INSERT INTO extras VALUES ('a', 'nobody');`,
    ],
  ])('leaves nothing behind when %s', async (_reason, sql) => {
    const folder = await filledFolder()
    const before = read(folder, schemaOf)

    await expect(openDatabase(folder, '', [...migrations, { ...nextStep, sql }])).rejects.toThrow()

    expect(read(folder, schemaOf)).toEqual(before)
    const database = await openDatabase(folder, '')
    expect(await database.selectFrom('groups').select('name').execute()).toEqual([{ name: 'Tổ dân phố 3' }])
    await database.destroy()
  })

  it('reaches a damaged book that is opened as it is, which is copied before without being checked', async () => {
    const folder = await filledFolder()
    damage(join(folder, databaseFileName), (book) => book.exec("UPDATE groups SET name = 'a' || char(0)"))
    const steps = [...migrations, nextStep]
    await expect(openDatabase(folder, '', steps)).rejects.toThrow('zeros in text of groups')
    expect(backupsIn(folder)).toEqual([])

    await (await openDatabase(folder, '', steps, { asItIs: true })).destroy()

    expect(read(folder, (connection) => connection.prepare('SELECT count(*) FROM extras').pluck().get())).toBe(0)
    const [backup = '', ...others] = backupsIn(folder)
    expect(others).toEqual([])
    expect(backup).toMatch(/^truoc-/)
    const names = (connection: BetterSqlite3.Database) => connection.prepare('SELECT name FROM groups').pluck().all()
    expect(read(folder, names, join('sao-luu', backup))).toEqual(['a\0'])
  })
})

describe('a database from a newer version', () => {
  it('is refused by name and left as it is, byte for byte', async () => {
    const folder = await filledFolder()
    await (await openDatabase(folder, '', [...migrations, nextStep])).destroy()
    const before = readFileSync(join(folder, databaseFileName))
    const files = readdirSync(folder).sort()

    await expect(openDatabase(folder, '')).rejects.toThrow(NewerDatabaseError)
    await expect(openDatabase(folder, '')).rejects.toThrow(
      'Dữ liệu được ghi bằng phiên bản mới hơn của chương trình (0999-next).',
    )

    expect(readFileSync(join(folder, databaseFileName)).equals(before)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(files)
  })
})
