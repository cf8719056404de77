import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../platform/database/migrate.ts'
import { migrations } from './migrations.ts'
import { paperSourceTablesSql } from './paperSources.ts'

const parts = [
  ...['agenda_items', 'conclusions', 'contributions', 'meeting_attendees', 'meeting_reopenings', 'meetings'],
  ...['proposals', 'report_figures', 'report_paragraphs', 'reports', 'rounds', 'tasks', 'votes'],
]

function tablesIn(book: BetterSqlite3.Database): string[] {
  const rows = book.prepare<[], { table: string }>(paperSourceTablesSql).all()
  return rows.map(({ table }) => table).toSorted()
}

it('finds the records that papers are written from with all that is a part of them, those of a new feature too', () => {
  const book = new BetterSqlite3(':memory:')
  migrate(book, migrations)
  expect(tablesIn(book)).toEqual(parts)

  book.exec(`
    CREATE TABLE plans (id TEXT PRIMARY KEY) STRICT;
    CREATE TABLE plan_steps (id TEXT PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE) STRICT;
    CREATE TABLE visits (id TEXT PRIMARY KEY, plan TEXT REFERENCES plans (id) ON DELETE SET NULL) STRICT;
    ALTER TABLE papers ADD COLUMN plan_id TEXT REFERENCES plans (id) ON DELETE CASCADE`)
  expect(tablesIn(book)).toEqual([...parts, 'plans', 'plan_steps'].toSorted())
  expect(book.prepare(paperSourceTablesSql).all()).toContainEqual({
    ...{ paperColumn: 'plan_id', source: 'plans' },
    ...{ table: 'plan_steps', column: 'plan' },
  })
  book.close()
})
