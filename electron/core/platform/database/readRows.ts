import { setImmediate } from 'node:timers/promises'
import { ORPCError } from '@orpc/server'

/** A row that cannot be read as what it is to be, with what is known of it. */
export interface UnreadableRow {
  /** As the schema names it: `meetings`. */
  readonly table: string
  readonly id: string
}

/** A stored row is not what its table holds: a flipped bit, or a value that no version of the program writes. */
export class UnreadableRowError extends Error implements UnreadableRow {
  readonly table: string
  readonly id: string

  constructor({ table, id }: UnreadableRow, cause?: unknown) {
    super(`a row of ${table} cannot be read`, { cause })
    this.name = 'UnreadableRowError'
    this.table = table
    this.id = id
  }
}

/** Hears of the rows that a list leaves out. */
export type OnUnreadable = (row: UnreadableRow) => void

/**
 * Reads a stored row as a record. Every row becomes a record through here, so that it is told in one way when it is
 * none.
 *
 * @param read makes the record and checks it by its schema
 * @throws UnreadableRowError where that fails
 */
export function readRow<Row extends { readonly id: string }, Read>(
  table: string,
  row: Row,
  read: (row: Row) => Read,
): Read {
  try {
    return read(row)
  } catch (error) {
    // A refusal is about the step, not about the row.
    throw error instanceof ORPCError ? error : new UnreadableRowError({ table, id: row.id }, error)
  }
}

/**
 * Tells what is missing from what cannot be read: where a row was not found among those that can be read, one of the
 * others may be the one that was looked for.
 *
 * @param lost the rows of that table that cannot be read
 * @throws UnreadableRowError where there is nothing found and something lost
 */
export function foundOrLost<Found>(found: Found, lost: readonly UnreadableRow[]): Found {
  const [first] = lost
  if ((found === undefined || found === null) && first) throw new UnreadableRowError(first)
  return found
}

/** What is read, for what goes on without it: undefined also where it cannot be read. */
export function ifReadable<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof UnreadableRowError) return undefined
    throw error
  })
}

/** For lists of which the screen asks separately what they left out. */
export const leaveOut: OnUnreadable = () => undefined

/**
 * As {@link readRow}, for the rows of a list. What is counted, printed or handed on must not miss one without a word,
 * so the first that cannot be read is thrown; a list on screen takes the rest and tells of it.
 *
 * @param onUnreadable hears of the rows that cannot be read, which are left out then
 */
export function readRows<Row extends { readonly id: string }, Read>(
  table: string,
  rows: readonly Row[],
  read: (row: Row) => Read,
  onUnreadable?: OnUnreadable,
): Read[] {
  return rows.flatMap((row) => {
    try {
      return [readRow(table, row, read)]
    } catch (error) {
      if (!onUnreadable || !(error instanceof UnreadableRowError)) throw error
      onUnreadable({ table: error.table, id: error.id })
      return []
    }
  })
}

/** Some milliseconds' worth. */
const rowsAtOnce = 250

/** As {@link readRows}, for lists of many thousand rows: between pieces of them the thread is let go. */
export async function readManyRows<Row extends { readonly id: string }, Read>(
  table: string,
  rows: readonly Row[],
  read: (row: Row) => Read,
  onUnreadable?: OnUnreadable,
): Promise<Read[]> {
  const found: Read[][] = []
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    if (first > 0) await setImmediate()
    found.push(readRows(table, rows.slice(first, first + rowsAtOnce), read, onUnreadable))
  }
  return found.flat()
}
