import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { isForeignLog } from './foreignLog.ts'

/** A database beside its own log of saves, as a power cut leaves them, with the two versions of its header. */
function besideItsLog(versions: readonly [number, number]): string {
  const folder = dataFolder()
  const [open, path] = [join(folder, 'open.sqlite'), join(folder, 'cut.sqlite')]
  const connection = new BetterSqlite3(open)
  connection.exec('PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT)')
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.exec("INSERT INTO notes VALUES ('saved last')")
  copyFileSync(`${open}-wal`, `${path}-wal`)
  const bytes = readFileSync(open)
  bytes.set(versions, 18)
  writeFileSync(path, bytes)
  connection.close()
  return path
}

it.each([
  ['of a database in log mode is its own', [2, 2], false],
  ['of one whose versions are damaged may be its own', [0, 0], false],
  ['of one with one damaged version may be its own', [1, 0], false],
  ['of one that says it has none is another’s', [1, 1], true],
] as const)('a log of saves beside a database: that %s', (_what, versions, isForeign) => {
  expect(isForeignLog(besideItsLog(versions))).toBe(isForeign)
})
