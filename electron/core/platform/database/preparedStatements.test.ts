import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rememberStatements } from './preparedStatements.ts'

/** What was prepared, in order. */
function counted(most?: number) {
  const connection = new BetterSqlite3(':memory:')
  onTestFinished(() => {
    connection.close()
  })
  const prepared: string[] = []
  const prepare = rememberStatements((sql) => {
    prepared.push(sql)
    return connection.prepare(sql)
  }, most)
  return { connection, prepared, prepare }
}

describe('statements of a connection', () => {
  it('are prepared once, and run with other values each time', () => {
    const { prepared, prepare } = counted()
    expect(prepare('select ? as it').get(1)).toEqual({ it: 1 })
    expect(prepare('select ? as it').get(2)).toEqual({ it: 2 })
    expect(prepared).toEqual(['select ? as it'])
  })

  it('know of a table that was changed meanwhile', () => {
    const { connection, prepare } = counted()
    connection.exec('create table one (a); insert into one values (1)')
    expect(prepare('select * from one').all()).toEqual([{ a: 1 }])
    connection.exec('alter table one add column b')
    expect(prepare('select * from one').all()).toEqual([{ a: 1, b: null }])
  })

  it('are prepared anew for whoever asks while they are read from row by row', () => {
    const { prepared, prepare } = counted()
    const sql = 'select 1 as it union select 2'
    const rows = prepare(sql).iterate()
    expect(rows.next().value).toEqual({ it: 1 })
    expect(prepare(sql).all()).toEqual([{ it: 1 }, { it: 2 }])
    expect(rows.next().value).toEqual({ it: 2 })
    expect(rows.next().done).toBe(true)
    expect(prepare(sql).all()).toHaveLength(2)
    expect(prepared).toEqual([sql, sql])
  })

  it('are not kept when they are so long that nobody asks for the same again', () => {
    const { prepared, prepare } = counted()
    const sql = `select 1 in (${Array.from({ length: 5000 }, () => '?').join(', ')})`
    prepare(sql)
    prepare(sql)
    expect(prepared).toEqual([sql, sql])
  })

  it('are forgotten when there are too many, the one that was asked for longest ago first', () => {
    const { prepared, prepare } = counted(2)
    for (const sql of ['select 1', 'select 2', 'select 1', 'select 3', 'select 1', 'select 2']) prepare(sql)
    expect(prepared).toEqual(['select 1', 'select 2', 'select 3', 'select 2'])
  })
})
