import type BetterSqlite3 from 'better-sqlite3'
import { type NumberPlace, numberPlaceSchema } from '../backups/numbersSince.ts'
import { readableRows } from './readableRows.ts'

/** By these a number is one of a kind, so that an index holds them. */
const columns = 'issuer, year, code, number'

/** The numbers that stand in the index of the register, as far as it can be read: it lies elsewhere than the lines. */
export function numbersInIndexes(source: BetterSqlite3.Database): NumberPlace[] {
  const found: NumberPlace[] = []
  for (const name of indexesOf(source)) {
    readableRows(source, { table: 'register_entries', columns, index: { name, columns } }, (row) => {
      const [issuer, year, code, number] = row
      const reading = numberPlaceSchema.safeParse({ issuer, year: Number(year), code, number: Number(number) })
      if (reading.success) found.push(reading.data)
    })
  }
  return found
}

function indexesOf(source: BetterSqlite3.Database): string[] {
  return source
    .prepare(
      `SELECT name FROM pragma_index_list('register_entries') AS indexes
       WHERE (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(indexes.name) ORDER BY seqno)) = ?`,
    )
    .pluck()
    .all(columns)
    .map(String)
}
