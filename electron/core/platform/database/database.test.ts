import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { insertGroup, listGroups } from '../../features/groups/groups.store.ts'
import { newId } from '../../schema/ids.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { type Database, databaseFileName, inTransaction, openDatabase } from './database.ts'

async function opened(folder = dataFolder()): Promise<Database> {
  const database = await openDatabase(folder, 'Văn thư')
  onTestFinished(() => database.destroy())
  return database
}

async function pragma(database: Database, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(database)
  return Object.values(rows[0] ?? {})[0]
}

const addGroup = (database: Database, name: string) => insertGroup(database, newId(), sampleGroup({ name, years: [] }))
const namesIn = async (database: Database) => (await listGroups(database)).map((group) => group.name)

describe('an open database', () => {
  it('writes to a log that reaches the disk at every save, and checks foreign keys', async () => {
    const database = await opened()
    expect(await pragma(database, 'journal_mode')).toBe('wal')
    expect(await pragma(database, 'synchronous')).toBe(2)
    expect(await pragma(database, 'foreign_keys')).toBe(1)
  })

  it('holds every acknowledged save when the program is cut off', async () => {
    const folder = dataFolder()
    const database = await opened(folder)
    await inTransaction(database, (transaction) => addGroup(transaction, 'Tổ dân phố 1'))

    const afterwards = dataFolder()
    for (const suffix of ['', '-wal']) {
      const file = `${databaseFileName}${suffix}`
      if (existsSync(join(folder, file))) copyFileSync(join(folder, file), join(afterwards, file))
    }

    expect(await namesIn(await opened(afterwards))).toEqual(['Tổ dân phố 1'])
  })

  it('keeps strict types', async () => {
    const database = await opened()
    const wrong = sql`insert into ward_years (year, households) values (2026, 'nhiều')`.execute(database)
    await expect(wrong).rejects.toThrow('cannot store TEXT value in INTEGER column')
  })
})

describe('inTransaction', () => {
  it('keeps all of the work or none of it', async () => {
    const database = await opened()
    const failing = inTransaction(database, async (transaction) => {
      await addGroup(transaction, 'Tổ dân phố 1')
      throw new Error('cut off')
    })
    await expect(failing).rejects.toThrow('cut off')
    expect(await namesIn(database)).toEqual([])
    expect(await database.selectFrom('changeLog').selectAll().execute()).toEqual([])

    await inTransaction(database, (transaction) => addGroup(transaction, 'Tổ dân phố 2'))
    expect(await namesIn(database)).toEqual(['Tổ dân phố 2'])
  })

  it('lets one work after the other, so that what is read stays true until it is written', async () => {
    const database = await opened()
    const addNext = () =>
      inTransaction(database, async (transaction) => {
        const { length } = await namesIn(transaction)
        await addGroup(transaction, `Tổ dân phố ${length + 1}`)
      })

    await Promise.all(Array.from({ length: 10 }, addNext))

    expect(new Set(await namesIn(database)).size).toBe(10)
  })
})
