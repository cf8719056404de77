import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { jsonColumns } from '../../schema/jsonColumns.ts'
import { migrations } from '../../schema/migrations.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { bookIn, damage, loosenIndex, pagesOf, zeroPage } from '../../testing/spoilBook.ts'
import { damageOfBook } from './damage.ts'
import { openDatabase } from './database.ts'
import { appliedMigrations } from './migrate.ts'
import { withReader } from './reader.ts'
import { canBeRebuilt, rebuildFromRows } from './rebuild.ts'

/** What is found in a book; an error of SQLite is a finding too. */
function found(path: string): string | null {
  try {
    return withReader(path, (reader) => damageOfBook(reader, { ofToday: true }))
  } catch (error) {
    return String(error)
  }
}

/** Every row of every table, without the pages they lie on. */
const rowsOf = (path: string) =>
  withReader(path, (reader) =>
    reader
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
      .map((name) => [name, reader.prepare(`SELECT * FROM "${name}" NOT INDEXED ORDER BY rowid`).all()]),
  )

const schemaOf = (path: string) =>
  withReader(path, (reader) =>
    reader.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all(),
  )

describe('a book', () => {
  it('of the sample ward is whole', async () => {
    expect(found(bookIn(await sampleFolder()))).toBeNull()
  })

  it('that lost a page, of whatever table or index and whatever kind, is found', { timeout: 60_000 }, async () => {
    const whole = bookIn(await sampleFolder())
    const pages = pagesOf(whole)
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(['leaf', 'internal', 'overflow']))
    expect(pages.some(({ name, kind }) => name === 'papers' && kind === 'overflow')).toBe(true)
    const missed: string[] = []
    for (const { name, kind, page } of pages) {
      const path = bookIn(await sampleFolder())
      zeroPage(path, page)
      if (found(path) === null) missed.push(`${kind} page of ${name}`)
    }
    expect(missed).toEqual([])
  })

  it.each([
    [
      'a value that its column may not hold',
      "UPDATE rounds SET kind = 'xxx' WHERE rowid = (SELECT min(rowid) FROM rounds)",
    ],
    ['a flag that is neither 0 nor 1', 'UPDATE signers SET on_behalf = 7'],
    ['JSON that is broken', "UPDATE papers SET body = '[\"Điều 1' WHERE rowid = (SELECT min(rowid) FROM papers)"],
    ['JSON of another shape', "UPDATE papers SET body = '{}' WHERE rowid = (SELECT min(rowid) FROM papers)"],
    ['a frozen paper that draws nothing', "UPDATE papers SET issued_input = '{}' WHERE issued_input IS NOT NULL"],
    ['a row that points at none', "UPDATE agenda_items SET meeting_id = 'gone' WHERE position = 0"],
    ['a line of the change log that is cut', 'UPDATE change_log SET after = substr(after, 1, 20) WHERE id = 5'],
    ['zeros in a text', 'UPDATE contributions SET content = substr(content, 1, 5) || char(0, 0, 0) WHERE position = 0'],
  ])('with %s is found', async (_what, sql) => {
    const path = bookIn(await sampleFolder())
    damage(path, (connection) => expect(connection.prepare(sql).run().changes).toBeGreaterThan(0))
    expect(found(path)).not.toBeNull()
  })

  it('whose index forgot a row is found, although its structure is sound', async () => {
    const path = bookIn(await sampleFolder())
    damage(path, (connection) => loosenIndex(connection, 'contributions', 'contributions_of_meeting'))
    withReader(path, (reader) => expect(reader.pragma('quick_check', { simple: true })).toBe('ok'))
    expect(found(path)).toMatch(/index contributions_of_meeting/)
  })

  it('has each of its JSON columns looked at as the program reads it', async () => {
    const columns = withReader(bookIn(await sampleFolder()), (reader) =>
      reader
        .prepare(
          `SELECT objects.name || '.' || columns.name FROM sqlite_schema AS objects,
             pragma_table_info(objects.name) AS columns
           WHERE objects.type = 'table' AND objects.sql LIKE '%json_valid(' || columns.name || ')%' ORDER BY 1`,
        )
        .pluck()
        .all(),
    )
    expect(jsonColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(columns)
  })
})

describe('a book built anew from its rows', () => {
  const rebuilt = (path: string) => {
    const target = join(dataFolder(), 'built.sqlite')
    withReader(path, (reader) => rebuildFromRows(reader, target))
    return target
  }

  it('has all rows of one whose indexes lost pages, and indexes that find them', { timeout: 60_000 }, async () => {
    const whole = bookIn(await sampleFolder())
    const rows = rowsOf(whole)
    for (const { name, type, page } of pagesOf(whole)) {
      if (type !== 'index' && !name.startsWith('sqlite_autoindex')) continue
      const path = bookIn(await sampleFolder())
      zeroPage(path, page)
      const target = rebuilt(path)
      expect(rowsOf(target), name).toEqual(rows)
      expect(found(target), name).toBeNull()
    }
  })

  it('has the schema, the counters and the triggers of before', async () => {
    const path = bookIn(await sampleFolder())
    const target = rebuilt(path)
    expect(schemaOf(target)).toEqual(schemaOf(path))
    expect(withReader(target, appliedMigrations)).toEqual(withReader(path, appliedMigrations))
    const connection = new BetterSqlite3(target)
    const last = connection.prepare('SELECT max(id) FROM change_log').pluck().get()
    connection.exec("UPDATE members SET phone = '1' WHERE rowid = (SELECT min(rowid) FROM members)")
    expect(connection.prepare('SELECT max(id) FROM change_log').pluck().get()).toBe(Number(last) + 1)
    connection.close()
  })

  it('is judged by the schema that it has where migrations are pending', async () => {
    const dataDir = dataFolder()
    const older = migrations.slice(0, -1)
    await (await openDatabase(dataDir, '', older)).destroy()
    const path = bookIn(dataDir)
    // JSON of a shape that only an earlier version wrote; a migration that is still to come may change it.
    damage(path, (connection) =>
      connection.exec(`INSERT INTO legal_bases (id, valid_from, lines) VALUES ('a', '2020-01-01', '{"old": 1}')`),
    )
    const target = rebuilt(path)
    expect(rowsOf(target)).toEqual(rowsOf(path))
    expect(withReader(path, (reader) => canBeRebuilt(reader))).toBe(true)
    // The schema of today is held to what the program reads today.
    expect(withReader(path, (reader) => canBeRebuilt(reader, older))).toBe(false)
  })

  it('is none where a row is lost, or is not what it may be', async () => {
    const lost = bookIn(await sampleFolder())
    const leaf = pagesOf(lost).find(({ name, kind }) => name === 'contributions' && kind === 'leaf')
    zeroPage(lost, leaf?.page ?? 0)
    expect(() => rebuilt(lost)).toThrow()
    const wrong = bookIn(await sampleFolder())
    damage(wrong, (connection) => connection.exec("UPDATE rounds SET kind = 'xxx'"))
    expect(() => rebuilt(wrong)).toThrow()
  })
})
