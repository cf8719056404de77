import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { insertGroup, updateGroup } from '../../features/groups/groups.store.ts'
import { newId } from '../../schema/ids.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { endSittingSql } from './changeLog.ts'
import { type Database, inTransaction, openDatabase } from './database.ts'
import { moveToBin } from './records.ts'

async function opened(folder?: string, operator = 'Văn thư'): Promise<Database> {
  const database = await openDatabase(folder ?? (await newBookFolder()), operator)
  onTestFinished(() => database.destroy())
  return database
}

/** The log as `action table`, with what stood before and after. */
async function logged(database: Database) {
  const lines = await database.selectFrom('changeLog').selectAll().orderBy('id').execute()
  const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json))
  return lines.map(({ at, who, action, tableName, rowId, before, after }) => ({
    at,
    who,
    what: `${action} ${tableName}`,
    rowId,
    before: parsed(before),
    after: parsed(after),
  }))
}

/** Tables that hold no business data: settings of the program, unsaved forms, the log itself. */
const unlogged = ['app_state', 'change_log', 'drafts', 'migrations']

const figures = (year: number, households: number) => ({
  year,
  households,
  residents: null,
  committedHouseholds: null,
})

describe('the change log', () => {
  it('is written for every table of business data', async () => {
    const database = await opened()
    const { rows: tables } = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
    `.execute(database)
    const { rows: triggers } = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'trigger'
    `.execute(database)
    const expected = tables
      .filter(({ name }) => !unlogged.includes(name))
      .flatMap(({ name }) => ['delete', 'insert', 'update'].map((action) => `log_${name}_${action}`))

    expect(triggers.map(({ name }) => name).sort()).toEqual([...expected, 'log_row_change'].sort())
  })

  it('tells who did what when, with the row before and after', async () => {
    const folder = dataFolder()
    const id = newId()
    const first = await opened(folder, 'Chị Hạnh')
    await inTransaction(first, (transaction) => insertGroup(transaction, id, sampleGroup({ years: [] })))
    await first.destroy()
    const second = await opened(folder, 'Anh Bình')
    const renamed = sampleGroup({ name: 'Tổ dân phố 3A', years: [] })
    await inTransaction(second, (transaction) => updateGroup(transaction, id, 0, renamed))
    await moveToBin(second, 'groups', id, '2026-11-22T08:00')
    await second.deleteFrom('groups').where('id', '=', id).execute()

    const lines = await logged(second)

    expect(lines).toMatchObject([
      {
        who: 'Chị Hạnh',
        what: 'insert groups',
        before: null,
        after: { id, name: 'Tổ dân phố 3', head_phone: '0905 000 000', until_date: null, revision: 0 },
      },
      { who: 'Anh Bình', what: 'update groups', before: { name: 'Tổ dân phố 3' }, after: { name: 'Tổ dân phố 3A' } },
      { what: 'update groups', before: { removed_at: null }, after: { removed_at: '2026-11-22T08:00' } },
      { what: 'delete groups', before: { name: 'Tổ dân phố 3A' }, after: null },
    ])
    for (const line of lines) {
      expect(line.rowId).toBe(id)
      expect(line.at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}$/)
    }
  })

  it('holds the parts that went with their record', async () => {
    const database = await opened()
    const id = newId()
    await inTransaction(database, (transaction) => insertGroup(transaction, id, sampleGroup()))

    await database.deleteFrom('groups').where('id', '=', id).execute()

    const whats = (await logged(database)).map((line) => line.what)
    expect(whats).toContain('delete group_years')
  })

  it('tells only of parts that really changed', async () => {
    const database = await opened()
    const id = newId()
    const save = (revision: number, years: ReturnType<typeof figures>[]) =>
      inTransaction(database, (transaction) => updateGroup(transaction, id, revision, sampleGroup({ years })))
    await inTransaction(database, (transaction) =>
      insertGroup(
        transaction,
        id,
        sampleGroup({ years: [figures(2022, 430), figures(2023, 440), figures(2024, 450)] }),
      ),
    )
    await sql.raw(endSittingSql).execute(database)
    const before = (await logged(database)).length

    await save(0, [figures(2022, 430), figures(2024, 455), figures(2025, 460)])

    const lines = (await logged(database)).slice(before).filter((line) => line.what.endsWith('group_years'))
    expect(lines).toMatchObject([
      { what: 'delete group_years', before: { year: 2023 } },
      { what: 'update group_years', before: { households: 450 }, after: { households: 455 } },
      { what: 'insert group_years', after: { year: 2025 } },
    ])
  })

  it('says nothing of unsaved forms', async () => {
    const database = await opened()
    await database.insertInto('drafts').values({ key: 'group:new', value: '{}', savedAt: '' }).execute()
    expect(await logged(database)).toEqual([])
  })
})
