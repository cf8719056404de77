import type BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import type { PartState } from '../../platform/dataset/datasetPart.ts'

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

/**
 * In a data file: the highest serial of each year that the book knows, be it told by an award that the file does not
 * hold or by the state alone.
 */
export const serialsState: PartState = {
  key: 'lastSerials',
  columns: { year: column.counted, number: column.counted },
  async read(database) {
    const { rows } = await sql<{ year: number; number: number }>`
      select year, max(number) as number from (
        select golden_book_year as year, golden_book_number as number from awards
        union all select golden_book_year, golden_book_number from proposals
        union all select cast(substr(key, ${prefix.length + 1}) as integer), cast(value as integer)
          from app_state where key glob ${`${prefix}[0-9]*`}
      ) where year is not null and number is not null group by year order by year
    `.execute(database)
    return rows.map(({ year, number }) => ({ year, number }))
  },
  async write(database, rows) {
    for (const { year, number } of rows) {
      await sql`
        insert into app_state (key, value) values (${`${prefix}${year}`}, ${String(number)})
        on conflict (key) do update set value = excluded.value
        where cast(app_state.value as integer) < cast(excluded.value as integer)
      `.execute(database)
    }
  },
}

/**
 * Has the serials go on after the highest that another book knows, too, whose records take the place of these. Call
 * with that one attached as `kept`.
 */
export async function takeSerialFloors(database: Database): Promise<void> {
  await sql`
    insert into main.app_state (key, value)
    select key, value from kept.app_state where key glob ${`${prefix}[0-9]*`}
    on conflict (key) do update set value = excluded.value
    where cast(app_state.value as integer) < cast(excluded.value as integer)
  `.execute(database)
}
