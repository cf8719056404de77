import type BetterSqlite3 from 'better-sqlite3'
import type { Database } from '../../platform/database/database.ts'

/**
 * The highest serial of the golden book that was given in a year to awards which are lost: a serial once given is given
 * to nobody else. It stands with the state of the program, which no restore brings back to what it was.
 */
const prefix = 'last-serial-'

/** 0 where none is lost. */
export async function serialFloor(database: Database, year: number): Promise<number> {
  const row = await database
    .selectFrom('appState')
    .select('value')
    .where('key', '=', `${prefix}${year}`)
    .executeTakeFirst()
  return Number(row?.value ?? 0)
}

/** Those of all years, in a file. */
export function serialFloors(connection: BetterSqlite3.Database): Map<number, number> {
  const rows = connection
    .prepare<[], { key: string; value: string }>(`SELECT key, value FROM app_state WHERE key GLOB '${prefix}[0-9]*'`)
    .all()
  return new Map(rows.map(({ key, value }) => [Number(key.slice(prefix.length)), Number(value)]))
}

/**
 * Has the serials of each year go on after the highest that is known, where the awards of the file tell a lower one.
 */
export function raiseSerialFloors(connection: BetterSqlite3.Database, highest: ReadonlyMap<number, number>): void {
  const told = connection
    .prepare(
      `SELECT coalesce(max(number), 0) FROM (
         SELECT golden_book_number AS number FROM awards WHERE golden_book_year = :year
         UNION ALL SELECT golden_book_number FROM proposals WHERE golden_book_year = :year)`,
    )
    .pluck()
  const raise = connection.prepare(
    'INSERT INTO app_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  for (const [year, number] of highest) {
    if (Number(told.get({ year })) < number) raise.run(`${prefix}${year}`, String(number))
  }
}
