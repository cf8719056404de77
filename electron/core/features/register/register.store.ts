import { setImmediate } from 'node:timers/promises'
import { type Selectable, sql } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import { type RegisterColumns, type RegisterEntry, registerEntrySchema } from '../../../../shared/model/register.ts'
import type { Issuer } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readManyRows, readRow, readRows } from '../../platform/database/readRows.ts'
import { insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { toFlag } from '../../platform/database/values.ts'
import type { RegisterEntryRow } from '../../schema/schema.ts'
import type { Series } from './register.rules.ts'

/**
 * Lines of one book by day and number.
 *
 * @param onUnreadable as in `readRows`
 */
export async function listEntries(
  database: Database,
  issuer: Issuer,
  year: number,
  onUnreadable?: OnUnreadable,
): Promise<RegisterEntry[]> {
  return readManyRows('registerEntries', await selectBook(database, issuer, year).execute(), toEntry, onUnreadable)
}

/** The first lines of a book, and how many follow them; `onUnreadable` as in `readRows`. */
export async function listFirstEntries(
  database: Database,
  issuer: Issuer,
  year: number,
  most: number,
  onUnreadable?: OnUnreadable,
): Promise<{ entries: RegisterEntry[]; rest: number }> {
  const rows = await selectBook(database, issuer, year).limit(most).execute()
  const { lines } = await database
    .selectFrom('registerEntries')
    .select(({ fn }) => fn.countAll<number>().as('lines'))
    .where('issuer', '=', issuer)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return { entries: readRows('registerEntries', rows, toEntry, onUnreadable), rest: lines - rows.length }
}

function selectBook(database: Database, issuer: Issuer, year: number) {
  return database
    .selectFrom('registerEntries')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('year', '=', year)
    .orderBy('date')
    .orderBy('number')
    .orderBy('code')
}

/** Lines that are read before the thread is let go: a book may have many thousand. */
const linesAtOnce = 500

/** Reads the lines of all books, some at a time; between them the thread is let go. */
export async function readAllEntries(database: Database, onUnreadable?: OnUnreadable): Promise<void> {
  // By their places in the table: whatever a damaged line says of itself, it has one.
  const place = sql<number>`rowid`
  let last = 0
  for (;;) {
    const rows = await database
      .selectFrom('registerEntries')
      .selectAll()
      .select(place.as('place'))
      .where(place, '>', last)
      .orderBy(place)
      .limit(linesAtOnce)
      .execute()
    readRows('registerEntries', rows, toEntry, onUnreadable)
    const end = rows.at(-1)
    if (!end || rows.length < linesAtOnce) return
    last = end.place
    await setImmediate()
  }
}

/** Lines of one series, cancelled ones too: their numbers stay used. */
export async function listSeries(database: Database, series: Series): Promise<RegisterEntry[]> {
  const entries = await listEntries(database, series.issuer, series.year)
  return series.code === null ? entries : entries.filter((entry) => entry.code === series.code)
}

/**
 * The end of a series: its highest number that stands, and the cancelled ones beyond. All that is needed to give the
 * next one, which must not take longer the more there are.
 */
export async function listEnd(database: Database, series: Series): Promise<RegisterEntry[]> {
  const last = await selectSeries(database, series)
    .where('cancelReason', '=', '')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return listSeries(database, series)
  const beyond = await selectSeries(database, series).where('number', '>', last.number).orderBy('number').execute()
  return [last, ...beyond].map(toEntry)
}

/**
 * The line that has a number of a series; of several, which only a change of the way of numbering leaves, the first.
 */
export async function findHolder(
  database: Database,
  series: Series,
  number: number,
): Promise<RegisterEntry | undefined> {
  const row = await selectSeries(database, series)
    .where('number', '=', number)
    .orderBy('date')
    .orderBy('code')
    .limit(1)
    .executeTakeFirst()
  return row && toEntry(row)
}

function selectSeries(database: Database, { issuer, year, code }: Series) {
  const ofBook = database
    .selectFrom('registerEntries')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('year', '=', year)
  return code === null ? ofBook : ofBook.where('code', '=', code)
}

export async function findEntry(database: Database, id: string): Promise<RegisterEntry | undefined> {
  const row = await database.selectFrom('registerEntries').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readRow('registerEntries', row, toEntry)
}

export async function insertEntry(database: Database, entry: RegisterEntry): Promise<void> {
  const { id, revision: _revision, sample, ...columns } = entry
  const found = { ...columns, search: searchText(entry) }
  await insertRecord(database, 'registerEntries', id, found, toFlag(sample))
}

/** Saves as `updateRecord` does. */
export function updateColumns(
  database: Database,
  id: string,
  revision: number,
  columns: RegisterColumns,
): Promise<Saved> {
  return updateRecord(database, 'registerEntries', { id, revision }, columns)
}

/** Saves as `updateRecord` does. */
export function setCancelled(database: Database, id: string, revision: number, reason: string): Promise<Saved> {
  return updateRecord(database, 'registerEntries', { id, revision }, { cancelReason: reason })
}

/** What a line is found by. */
export function searchText(
  entry: Pick<RegisterEntry, 'label' | 'kindLabel' | 'subject' | 'signerName' | 'recipients'>,
): string {
  return foldVietnamese([entry.label, entry.kindLabel, entry.subject, entry.signerName, entry.recipients].join(' '))
}

function toEntry(row: Selectable<RegisterEntryRow>): RegisterEntry {
  const { search: _search, ...columns } = row
  return registerEntrySchema.parse({ ...columns, ...recordFacts(row) })
}
