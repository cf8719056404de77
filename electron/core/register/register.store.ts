import type { Selectable } from 'kysely'
import type { RegisterColumns, RegisterEntry } from '../../../shared/model/register.ts'
import { type Issuer, issuerSchema } from '../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../shared/text/fold.ts'
import type { Database } from '../database/database.ts'
import type { RegisterEntryRow } from '../database/schema.ts'
import type { Series } from './register.rules.ts'

/** Lines of one book by day and number. */
export async function listEntries(database: Database, issuer: Issuer, year: number): Promise<RegisterEntry[]> {
  const rows = await database
    .selectFrom('registerEntries')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('year', '=', year)
    .orderBy('date')
    .orderBy('number')
    .orderBy('code')
    .execute()
  return rows.map(toEntry)
}

/** Lines of one series, cancelled ones too: their numbers stay used. */
export async function listSeries(database: Database, series: Series): Promise<RegisterEntry[]> {
  const entries = await listEntries(database, series.issuer, series.year)
  return series.code === null ? entries : entries.filter((entry) => entry.code === series.code)
}

export async function findEntry(database: Database, id: string): Promise<RegisterEntry | undefined> {
  const row = await database.selectFrom('registerEntries').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toEntry(row)
}

export async function insertEntry(database: Database, entry: RegisterEntry): Promise<void> {
  const { sample, ...columns } = entry
  await database
    .insertInto('registerEntries')
    .values({ ...columns, search: searchText(entry), sample: sample ? 1 : 0 })
    .execute()
}

/** False when the stored revision is another one. */
export function updateColumns(
  database: Database,
  id: string,
  revision: number,
  columns: RegisterColumns,
): Promise<boolean> {
  return change(database, id, revision, columns)
}

/** False when the stored revision is another one. */
export function setCancelled(database: Database, id: string, revision: number, reason: string): Promise<boolean> {
  return change(database, id, revision, { cancelReason: reason })
}

async function change(
  database: Database,
  id: string,
  revision: number,
  values: Partial<RegisterEntryRow>,
): Promise<boolean> {
  const result = await database
    .updateTable('registerEntries')
    .set({ ...values, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function searchText(entry: RegisterEntry): string {
  return foldVietnamese([entry.label, entry.kindLabel, entry.subject, entry.signerName, entry.recipients].join(' '))
}

function toEntry(row: Selectable<RegisterEntryRow>): RegisterEntry {
  const { search: _search, ...columns } = row
  return { ...columns, issuer: issuerSchema.parse(row.issuer), sample: row.sample === 1 }
}
