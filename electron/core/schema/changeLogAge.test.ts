import BetterSqlite3 from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { migrate } from '../platform/database/migrate.ts'
import { forgetOldLines } from './changeLogAge.ts'
import { migrations } from './migrations.ts'

let book: BetterSqlite3.Database

beforeEach(() => {
  book = new BetterSqlite3(':memory:')
  migrate(book, migrations)
  onTestFinished(() => void book.close())
})

interface Told {
  readonly at: string
  readonly table: string
  readonly action?: string
  readonly before?: object | null
}

function tell({ at, table, action = 'update', before = null }: Told): number {
  const line = book
    .prepare('INSERT INTO change_log (at, who, table_name, row_id, action, before) VALUES (?, ?, ?, ?, ?, ?)')
    .run(`${at}T08:00:00.000`, 'Văn thư', table, 'x', action, before && JSON.stringify(before))
  return Number(line.lastInsertRowid)
}

/** What a ward writes for a while: 20,000 lines of one day. */
function goOn(at: string, count = 20_000): void {
  book.exec(
    `WITH RECURSIVE line(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM line WHERE number < ${count})
    INSERT INTO change_log (at, who, table_name, row_id, action) SELECT '${at}T08:00:00.000', '', 'tasks', 'y', 'update' FROM line`,
  )
}

const lineSchema = z.object({ id: z.number(), before: z.string().nullable() })
const linesOf = (row = 'x') =>
  book
    .prepare('SELECT id, before FROM change_log WHERE row_id = ? ORDER BY id')
    .all(row)
    .map((line) => lineSchema.parse(line))

describe('lines of the change log', () => {
  it('go when they are older than two years before the last one, and behind the last 20,000', () => {
    tell({ at: '2024-11-20', table: 'meetings' })
    const kept = tell({ at: '2024-11-24', table: 'meetings' })
    goOn('2026-11-22')
    forgetOldLines(book)
    expect(linesOf().map(({ id }) => id)).toEqual([kept])
  })

  it('stay while fewer were written since, though a clock was once years ahead', () => {
    tell({ at: '2016-11-20', table: 'meetings' })
    goOn('2099-11-22', 19_000)
    forgetOldLines(book)
    expect(linesOf()).toHaveLength(1)
  })

  it('do not go because the program stays closed for years', () => {
    tell({ at: '2011-11-24', table: 'meetings' })
    goOn('2012-11-22', 20_001)
    forgetOldLines(book)
    expect(linesOf()).toHaveLength(1)
  })

  it.each(['register_entries', 'awards', 'signed_papers', 'register_starts', 'ward'])(
    'stay for good where they tell numbers, as those of %s',
    (table) => {
      const actions = ['insert', 'update', 'delete']
      for (const action of actions) tell({ at: '2010-11-20', table, action, before: { number: 46 } })
      goOn('2026-11-22')
      forgetOldLines(book)
      expect(linesOf()).toHaveLength(actions.length)
      expect(linesOf()[0]?.before).toBe('{"number":46}')
    },
  )

  it('that tell of a deleted record stay with its revision alone, which must not be told anew', () => {
    tell({ at: '2010-11-20', table: 'meetings', action: 'delete', before: { title: 'Họp', revision: 7 } })
    tell({ at: '2010-11-20', table: 'tasks', action: 'delete', before: { content: 'Lắp camera' } })
    const whole = tell({ at: '2026-11-20', table: 'meetings', action: 'delete', before: { title: 'Họp', revision: 8 } })
    goOn('2026-11-22', 19_999)
    forgetOldLines(book)
    expect(linesOf()).toEqual([
      { id: 1, before: '{"revision":7}' },
      { id: whole, before: '{"title":"Họp","revision":8}' },
    ])
  })

  it('keep the number of the last one: a backup made before still holds what the book does', () => {
    tell({ at: '2010-11-20', table: 'meetings' })
    goOn('2026-11-22')
    const last = () => book.prepare('SELECT max(id) FROM change_log').pluck().get()
    const before = last()
    forgetOldLines(book)
    expect(last()).toBe(before)
  })
})
