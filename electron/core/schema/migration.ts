import type BetterSqlite3 from 'better-sqlite3'

/**
 * One step of the schema. Steps only add; one that has shipped is never edited.
 */
export interface Migration {
  /** Number and word, in order: `0002-opinions`. */
  readonly name: string
  readonly sql: string
  /** Tables with an `id` column whose changes go to the change log from here on. */
  readonly logged: readonly string[]
  /** The same for tables whose key is another column. */
  readonly loggedByKey: Readonly<Record<string, string>>
  /** What the change log tells of these tables from here on; before the first step that says so, it told all of it. */
  readonly log?: {
    /** Columns that the program makes from others, by table: they are left out. */
    readonly derived?: Readonly<Record<string, readonly string[]>>
    /** Tables that tell numbers: each change is a line of its own, with the whole row. */
    readonly lineByLine?: readonly string[]
  }
  /**
   * What SQL alone cannot write, after it and in the same transaction. The change log does not tell of new tables yet.
   */
  readonly fill?: (connection: BetterSqlite3.Database) => void
}
