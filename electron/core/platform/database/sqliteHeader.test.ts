import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import {
  isDatabaseHeader,
  isInLogMode,
  isWithoutLog,
  leaveLogMode,
  logHeaderSize,
  pageSizeOf,
  pageSizeOfLog,
  sizeToldBy,
} from './sqliteHeader.ts'

/** A database as SQLite writes it, and its log of saves where it has one. */
function written(pageSize: number, mode: 'WAL' | 'DELETE') {
  const path = join(dataFolder(), 'a.sqlite')
  const connection = new BetterSqlite3(path)
  connection.exec(`PRAGMA page_size = ${pageSize}; PRAGMA journal_mode = ${mode}; CREATE TABLE notes (text TEXT)`)
  const log = mode === 'WAL' ? readFileSync(`${path}-wal`) : null
  connection.close()
  return { database: readFileSync(path), log }
}

it.each([512, 4096, 65_536])('reads what SQLite writes with pages of %d bytes', (pageSize) => {
  const { database, log } = written(pageSize, 'WAL')
  expect(isDatabaseHeader(database)).toBe(true)
  expect(isInLogMode(database)).toBe(true)
  expect(isWithoutLog(database)).toBe(false)
  expect(pageSizeOf(database)).toBe(pageSize)
  expect(sizeToldBy(database)).toBe(database.length)
  expect(log && pageSizeOfLog(log)).toBe(pageSize)
  leaveLogMode(database)
  expect(isInLogMode(database)).toBe(false)
  expect(new BetterSqlite3(database).prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0)
})

it('knows a database without a log, and what is neither', () => {
  const { database } = written(4096, 'DELETE')
  expect(isInLogMode(database)).toBe(false)
  expect(isWithoutLog(database)).toBe(true)
  expect(isWithoutLog(Buffer.alloc(200))).toBe(false)
  expect(isDatabaseHeader(Buffer.from('SQL'))).toBe(false)
  expect(isDatabaseHeader(Buffer.alloc(200))).toBe(false)
  expect(pageSizeOfLog(Buffer.alloc(logHeaderSize))).toBeNull()
})
