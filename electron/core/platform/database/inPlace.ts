import { type Stats, statSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import { DataGoneError } from '../files/storageFault.ts'
import type { Prepare } from './preparedStatements.ts'

/** Sees that what was opened is still what its path names. */
export interface Place {
  /** @throws DataGoneError */
  require(): void
}

type Look = (file: string) => Stats | undefined

const lookAt: Look = (file) => statSync(file, { throwIfNoEntry: false })

/**
 * Looks at an open database and its log of saves: a save into a file that no folder names any more is lost, and SQLite
 * does not notice.
 *
 * @param path of the database, just opened
 * @param look at a file, undefined where there is none; a test hands in one that fails
 */
export function placeOf(path: string, look: Look = lookAt): Place {
  const opened = new Map<string, string>()
  const files = [path, `${path}-wal`]
  return {
    require() {
      for (const file of files) {
        const found = identityOf(lookFor(file, look))
        const known = opened.get(file)
        // The log comes with the first save, and goes only with the program.
        if (known === undefined && found !== null) opened.set(file, found)
        else if (known !== undefined && found !== known) throw new DataGoneError(file)
      }
      if (!opened.has(path)) throw new DataGoneError(path)
    },
  }
}

/** A file that cannot be looked at is gone too: of a stick that was pulled out Windows says `UNKNOWN`. */
function lookFor(file: string, look: Look): Stats | undefined {
  try {
    return look(file)
  } catch (error) {
    throw new DataGoneError(file, error)
  }
}

/**
 * What stays the same as long as a file is the same, null where there is none. Windows moves and deletes no folder with
 * an open file in it, and numbers the files of a stick anew now and then: there it counts only that one is there.
 */
function identityOf(found: Stats | undefined): string | null {
  if (!found) return null
  return process.platform === 'win32' ? 'there' : `${found.dev}:${found.ino}`
}

/**
 * A connection that saves nothing once its file is no longer in its place: what begins a change looks first, and every
 * commit does. It costs two looks at the file system, some microseconds.
 *
 * @param prepare a statement of that connection, for Kysely asks for each anew
 */
export function onlyInPlace(connection: BetterSqlite3.Database, place: Place, prepare: Prepare) {
  return {
    prepare(sql: string) {
      const statement = prepare(sql)
      const begins = !statement.readonly && !connection.inTransaction
      if (begins || /^\s*commit/i.test(sql)) place.require()
      return statement
    },
    close: () => connection.close(),
  }
}
