import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { programSchemaTypes, schemaTypes } from './schemaTypes.ts'

const committed = resolve(import.meta.dirname, '../../electron/core/schema/schema.ts')

function madeBy(sql: string): BetterSqlite3.Database {
  const connection = new BetterSqlite3(':memory:')
  onTestFinished(() => {
    connection.close()
  })
  connection.exec(sql)
  return connection
}

/** The lines of one interface. */
function rowIn(types: string, name: string): string[] {
  const [, body = ''] = new RegExp(`export interface ${name} \\{\n([^}]*)\\}`).exec(types) ?? []
  return body.split('\n').filter((line) => line !== '')
}

describe('the types of the tables', () => {
  it('are those that the migrations make; after a change run `npm run schema:types`', () => {
    expect(readFileSync(committed, 'utf8')).toBe(programSchemaTypes())
  })

  it('tell what a column may hold, and which ones SQLite fills itself', () => {
    const types = schemaTypes(
      madeBy(`CREATE TABLE flag_days (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_day TEXT NOT NULL,
        share REAL,
        picture BLOB,
        whatever ANY,
        kind TEXT CHECK (kind IN ('one', 'two')),
        level INTEGER NOT NULL CHECK (level IN (1, 2, 3)),
        big INTEGER NOT NULL CHECK (big IN (0, 1)),
        lines TEXT NOT NULL CHECK (json_valid(lines)),
        year INTEGER GENERATED ALWAYS AS (substr(first_day, 1, 4)) VIRTUAL
      ) STRICT`),
    )
    expect(rowIn(types, 'FlagDayRow')).toEqual([
      '  id: Generated<number>',
      '  firstDay: string',
      '  share: number | null',
      '  picture: Uint8Array | null',
      '  whatever: unknown',
      "  kind: 'one' | 'two' | null",
      '  level: 1 | 2 | 3',
      '  big: Flag',
      '  lines: JsonText',
      '  year: GeneratedAlways<number | null>',
    ])
    expect(types).toContain("import type { Generated, GeneratedAlways } from 'kysely'")
    expect(rowIn(types, 'DatabaseSchema')).toEqual(['  flagDays: FlagDayRow'])
  })

  it('know that a key is never null, and name one row of a table', () => {
    const types = schemaTypes(
      madeBy(`
        CREATE TABLE entries (id TEXT PRIMARY KEY) STRICT;
        CREATE TABLE seats (hall TEXT, place INTEGER, PRIMARY KEY (hall, place)) STRICT;`),
    )
    expect(rowIn(types, 'EntryRow')).toEqual(['  id: string'])
    expect(rowIn(types, 'SeatRow')).toEqual(['  hall: string', '  place: number'])
    expect(types).not.toContain('kysely')
  })

  it('promise nothing of full-text tables and views, and leave out what stands behind them', () => {
    const types = schemaTypes(
      madeBy(`
        CREATE TABLE papers (id TEXT PRIMARY KEY, subject TEXT NOT NULL) STRICT;
        CREATE VIEW subjects AS SELECT subject FROM papers;
        CREATE VIRTUAL TABLE found USING fts5 (text);`),
    )
    expect(rowIn(types, 'FoundRow')).toEqual(['  text: unknown'])
    expect(rowIn(types, 'SubjectRow')).toEqual(['  subject: unknown'])
    expect(rowIn(types, 'DatabaseSchema')).toHaveLength(3)
  })

  it('break a long list of values as the formatter does', () => {
    const kinds = Array.from({ length: 12 }, (_, index) => `'kind of paper ${index}'`)
    const types = schemaTypes(
      madeBy(`CREATE TABLE papers (kind TEXT NOT NULL CHECK (kind IN (${kinds.join(', ')}))) STRICT`),
    )
    expect(rowIn(types, 'PaperRow')).toEqual(['  kind:', ...kinds.map((kind) => `    | ${kind}`)])
  })

  it('carry what is said of tables and columns, and refuse what is said of nothing', () => {
    const connection = madeBy('CREATE TABLE wards (units TEXT NOT NULL) STRICT')
    const types = schemaTypes(connection, { wards: 'One a database.', 'wards.units': 'What they are called.' })
    expect(types).toContain(
      '/** One a database. */\nexport interface WardRow {\n  /** What they are called. */\n  units',
    )
    expect(() => schemaTypes(connection, { 'wards.name': 'Gone.' })).toThrow('wards.name')
  })
})
