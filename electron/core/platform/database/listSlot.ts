import type { Database } from './database.ts'
import type { OnUnreadable } from './readRows.ts'

/** A list that a screen shows, which goes on without the rows of it that cannot be read. */
export interface ListSlot {
  /** As the screens ask for it: `members`. */
  readonly name: string
  /** What the user calls a row of it, in the ward's own words: `{Unit}`. */
  readonly label: string
  /**
   * Reads the list as its screen does, and tells of the rows that it leaves out. A long one is read in pieces: whoever
   * asks for the list itself is not to wait until it was looked through.
   */
  read(database: Database, onUnreadable: OnUnreadable): Promise<unknown>
}
