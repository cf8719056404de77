import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'

/** Free space in a file that is worth the while, in bytes. */
const worthwhile = 16_000_000

/** So many times what the file holds has to be free on the disk: once in the log of saves, once for SQLite's own copy. */
const copies = 3

/**
 * Gives the disk what most of a file is free of, as after a migration that shortens the log of years. SQLite writes the
 * file anew, which it cannot do in a transaction; cut off in the middle, the old one is there. Where there is no room for
 * that, or somebody else has the file open, it stays as it is until the next start: free pages are used again.
 *
 * @param path of the database
 */
export function giveSpaceBack(connection: BetterSqlite3.Database, path: string): void {
  const told = (name: string) => Number(connection.pragma(name, { simple: true }))
  const [pages, free, size] = [told('page_count'), told('freelist_count'), told('page_size')]
  if (free * size < worthwhile || free * 2 < pages) return
  try {
    if (roomBeside(path) < copies * (pages - free) * size) return
    connection.exec('VACUUM')
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // The disk is full after all, or somebody holds the file.
  }
}

function roomBeside(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path))
  return bavail * bsize
}
