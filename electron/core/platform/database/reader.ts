import { existsSync, rmSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'

/**
 * Reads a database through a connection that cannot write. Reading one in WAL mode makes two files beside it: it is
 * left without them, as it was found.
 */
export function withReader<T>(path: string, read: (reader: BetterSqlite3.Database) => T): T {
  const notThere = ['-wal', '-shm'].map((suffix) => `${path}${suffix}`).filter((file) => !existsSync(file))
  const reader = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    return read(reader)
  } finally {
    reader.close()
    for (const file of notThere) removeQuietly(file)
  }
}

/** One that another program holds for a moment does no harm. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It is empty, and goes with the next start.
  }
}
