import type BetterSqlite3 from 'better-sqlite3'
import { withReader } from '../../platform/database/reader.ts'
import { canBeRebuilt } from '../../platform/database/rebuild.ts'

/** What can still be read of a damaged book. */
export interface Readable {
  /** All rows can be read and are what they may be: only what finds them is damaged. */
  readonly rebuilt: boolean
  /** The structure is sound: only some contents are not what they may be. */
  readonly opens: boolean
  /** Local day and time. */
  readonly lastChange: string | null
}

/** Reads as much of a damaged book as can be read; null where none can. A large one takes a while. */
export function lookInto(path: string): Readable | null {
  try {
    return withReader(path, (reader) => ({
      opens: answers(() => reader.pragma('integrity_check(1)', { simple: true }) === 'ok'),
      rebuilt: canBeRebuilt(reader),
      lastChange: lastChangeIn(reader),
    }))
  } catch {
    return null
  }
}

function answers(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}

function lastChangeIn(reader: BetterSqlite3.Database): string | null {
  try {
    const at = reader.prepare('SELECT max(at) FROM change_log NOT INDEXED').pluck().get()
    return typeof at === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(at) ? at.slice(0, 16) : null
  } catch {
    return null
  }
}
