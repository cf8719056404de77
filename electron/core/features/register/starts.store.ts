import { sql } from 'kysely'
import { idSchema, revisionSchema } from '../../../../shared/model/fields.ts'
import {
  firstOfSeries,
  type RegisterStart,
  type SeriesStart,
  seriesStartSchema,
} from '../../../../shared/model/register.ts'
import type { Issuer } from '../../../../shared/model/ward.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRows } from '../../platform/database/readRows.ts'
import { updateRecord } from '../../platform/database/records.ts'
import { staleRevision } from '../../platform/refusals/refusals.ts'
import { newId } from '../../schema/ids.ts'
import type { RegisterStartRow } from '../../schema/schema.ts'
import type { Series } from './register.rules.ts'

/**
 * Where the series of one book begin that did not begin in the program, by kind.
 *
 * @param onUnreadable as in `readRows`
 */
export async function listStarts(
  database: Database,
  issuer: Issuer,
  year: number,
  onUnreadable?: OnUnreadable,
): Promise<RegisterStart[]> {
  const rows = await database
    .selectFrom('registerStarts')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('year', '=', year)
    .orderBy('code')
    .execute()
  return readRows('registerStarts', rows, toStart, onUnreadable).map(({ code, first, revision }) => ({
    code,
    first,
    revision,
  }))
}

/** Those of all books and years; `onUnreadable` as in `readRows`. */
export async function listStartsEver(database: Database, onUnreadable?: OnUnreadable): Promise<SeriesStart[]> {
  const rows = await database.selectFrom('registerStarts').selectAll().execute()
  return readRows('registerStarts', rows, toStart, onUnreadable)
}

const toStart = (row: RegisterStartRow) => storedStart.parse(row)
const storedStart = seriesStartSchema.extend({ id: idSchema, revision: revisionSchema })

/** {@link firstOfSeries} by what is stored. */
export async function firstOf(database: Database, { issuer, year, code }: Series): Promise<number> {
  return firstOfSeries(await listStarts(database, issuer, year), code)
}

/**
 * Says where a series begins. Call inside a transaction.
 *
 * @throws CONFLICT when another page has said so meanwhile
 */
export async function saveStart(database: Database, start: SeriesStart, revision: number): Promise<void> {
  const { issuer, year, code, first } = start
  const stored = await database
    .selectFrom('registerStarts')
    .select(['id', 'revision'])
    .where('issuer', '=', issuer)
    .where('year', '=', year)
    .where('code', '=', code)
    .executeTakeFirst()
  if ((stored?.revision ?? 0) !== revision) throw staleRevision()
  if (!stored) {
    await database
      .insertInto('registerStarts')
      .values({ id: newId(), issuer, year, code, first, revision: 1 })
      .execute()
    return
  }
  await updateRecord(database, 'registerStarts', { id: stored.id, revision }, { first })
}

/**
 * Forgets where series begin in which no line stands. For a book that is begun anew: it would begin at a number of the
 * one before, which older versions left behind with the sample. Call inside a transaction.
 */
export async function forgetStartsWithoutLines(database: Database): Promise<void> {
  await sql`
    delete from register_starts where not exists (
      select 1 from register_entries as line
      where line.issuer = register_starts.issuer and line.year = register_starts.year
        and register_starts.code in ('', line.code)
    )
  `.execute(database)
}
