import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { type PaperSourceTable, paperSourceTablesSql } from '../../schema/paperSources.ts'
import { makeRoomForPapers, makeRoomForReports, makeRoomForSerials, partSecondSignings } from './makeRoom.ts'

/**
 * A number that was given stays given: writes into the backup that is about to be restored what was signed since it was
 * made, and what was cancelled since. With each line of the register goes its paper as it was frozen, its awards, and
 * the record that it was written from, which is what was signed and so stays as it is. Papers of the sample are none.
 *
 * Call between attaching the backup as `kept` and replacing the records, with foreign keys off: the copy is one of its
 * own, not the backup itself. A number that the backup gave to another paper stays that paper's. Another book, or one
 * from before a ward was set up, comes back as it is: the numbers of this one are not its own.
 */
export async function keepNumbersGiven(transaction: Database): Promise<void> {
  // The id of a ward is drawn when it is set up: it tells one book from another, whatever the wards are called.
  const { rows: sameBook } = await sql`
    select 1 from main.ward as own join kept.ward as same on same.id = own.id
  `.execute(transaction)
  if (sameBook.length === 0) return
  await sql`
    create temp table lines_to_keep as
    select own.id, own.paper_id from main.register_entries as own
    left join kept.register_entries as same on same.id = own.id
    where own.sample = 0
      and (same.id is null or (same.cancel_reason = '' and own.cancel_reason <> ''))
      and not exists (
        select 1 from kept.register_entries as other
        where other.id <> own.id and other.issuer = own.issuer and other.year = own.year
          and other.code = own.code and other.number = own.number
      )
  `.execute(transaction)
  await partSecondSignings(transaction)
  await keepStarts(transaction)
  const sources = await sql.raw<PaperSourceTable>(paperSourceTablesSql).execute(transaction)
  for (const { paperColumn, source, table, column } of sources.rows) {
    const ids = sql`(
      select ${sql.ref(paperColumn)} from main.papers
      where id in (select paper_id from temp.lines_to_keep) and ${sql.ref(paperColumn)} is not null
    )`
    if (table === source) await makeRoomFor[table]?.(transaction, ids)
    await takeOver(transaction, table, column, ids)
  }
  await makeRoomForPapers(transaction)
  const papers = sql`(select paper_id from temp.lines_to_keep where paper_id is not null)`
  await takeOver(transaction, 'papers', 'id', papers)
  await takeOver(transaction, 'awards', 'paper_id', papers)
  await takeOver(transaction, 'signed_papers', 'id', papers)
  await takeOver(transaction, 'register_entries', 'id', sql`(select id from temp.lines_to_keep)`)
  await sql`drop table temp.lines_to_keep`.execute(transaction)
  await forgetWhoIsGone(transaction)
}

type Ids = ReturnType<typeof sql>

const makeRoomFor: Readonly<Record<string, (transaction: Database, ids: Ids) => Promise<void>>> = {
  reports: makeRoomForReports,
  rounds: makeRoomForSerials,
}

/** Makes the rows of the backup those of today, where a column names one of the ids. */
async function takeOver(transaction: Database, table: string, column: string, ids: Ids): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table}, 'main')`.execute(
    transaction,
  )
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)))
  const [now, kept] = [sql.table(`main.${table}`), sql.table(`kept.${table}`)]
  await sql`delete from ${kept} where ${sql.ref(column)} in ${ids}`.execute(transaction)
  await sql`insert into ${kept} (${columns}) select ${columns} from ${now} where ${sql.ref(column)} in ${ids}`.execute(
    transaction,
  )
}

/** Where a series begins was told since: it must begin neither at 01 again nor below what was told. */
async function keepStarts(transaction: Database): Promise<void> {
  await sql`
    insert or ignore into kept.register_starts (id, issuer, year, code, first, revision)
    select id, issuer, year, code, first, revision from main.register_starts
  `.execute(transaction)
  await sql`
    update kept.register_starts as past set first = own.first from main.register_starts as own
    where (own.issuer, own.year, own.code) = (past.issuer, past.year, past.code) and own.first > past.first
  `.execute(transaction)
}

/**
 * A record names members, groups and signers by their names too; who was entered since the backup is named so alone.
 */
async function forgetWhoIsGone(transaction: Database): Promise<void> {
  const broken = await sql<{ table: string; rowid: number; fkid: number }>`
    select "table", rowid, fkid from pragma_foreign_key_check(null, 'kept')
  `.execute(transaction)
  for (const { table, rowid, fkid } of broken.rows) {
    const keys = await sql<{ column: string }>`
      select "from" as "column" from pragma_foreign_key_list(${table}, 'kept') where id = ${fkid}
    `.execute(transaction)
    for (const { column } of keys.rows) {
      await sql`update ${sql.table(`kept.${table}`)} set ${sql.ref(column)} = null where rowid = ${rowid}`.execute(
        transaction,
      )
    }
  }
}
