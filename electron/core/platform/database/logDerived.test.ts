import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { migrations } from '../../schema/migrations.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { databaseFileName } from './database.ts'

const derived = migrations.flatMap(({ log }) =>
  Object.entries(log?.derived ?? {}).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
)

async function sampleDatabase(): Promise<BetterSqlite3.Database> {
  const database = new BetterSqlite3(join(await sampleFolder(), databaseFileName), { readonly: true })
  onTestFinished(() => void database.close())
  return database
}

const columnSchema = z.object({ table: z.string(), column: z.string(), type: z.string() })

function columnsOf(database: BetterSqlite3.Database) {
  const columns = database
    .prepare(
      `SELECT tables.name AS "table", columns.name AS "column", columns.type AS type
      FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'`,
    )
    .all()
  return columns.map((column) => columnSchema.parse(column))
}

const unlogged = ['app_state', 'change_log', 'drafts', 'migrations']

/** Text of several words without one mark or capital is made by the program: nobody writes so all year. */
function isFolded(texts: readonly unknown[]): boolean {
  return (
    texts.some((text) => String(text).includes(' ')) && texts.every((text) => text === foldVietnamese(String(text)))
  )
}

describe('what the change log leaves out', () => {
  it('is every column of text that is folded for the search, and whatever is named search', async () => {
    const database = await sampleDatabase()
    const texts = columnsOf(database).filter(({ table, type }) => type === 'TEXT' && !unlogged.includes(table))
    const found = texts.filter(({ table, column }) => {
      const stored = database.prepare(`SELECT "${column}" FROM "${table}" WHERE "${column}" <> ''`).pluck().all()
      return column.includes('search') || isFolded(stored)
    })

    const names = found.map(({ table, column }) => `${table}.${column}`)
    expect(names).toContain('meetings.search')
    expect(derived).toEqual(expect.arrayContaining(names))
  })

  it('is columns that there are', async () => {
    const names = columnsOf(await sampleDatabase()).map(({ table, column }) => `${table}.${column}`)
    expect(names).toEqual(expect.arrayContaining(derived))
  })

  it('stands in no line of a filled book, and in no trigger', async () => {
    const database = await sampleDatabase()
    const told = database
      .prepare(
        `SELECT DISTINCT table_name || '.' || key FROM change_log, json_each(coalesce(after, before))
        UNION SELECT DISTINCT table_name || '.' || key FROM change_log, json_each(before)`,
      )
      .pluck()
      .all()
    expect(told).toContain('meetings.title')
    expect(told.filter((name) => derived.includes(String(name)))).toEqual([])

    const triggers = database
      .prepare("SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'log_*'")
      .all()
      .map((row) => z.object({ tbl_name: z.string(), sql: z.string() }).parse(row))
    const naming = derived.filter((name) => {
      const [table, column] = name.split('.')
      return triggers.some((trigger) => trigger.tbl_name === table && trigger.sql.includes(`'${column}'`))
    })
    expect(naming).toEqual([])
  })
})
