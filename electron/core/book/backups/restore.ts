import { sql } from 'kysely'
import type { Progress } from '../../../../shared/model/progress.ts'
import { takeSerialFloors } from '../../features/signed/index.ts'
import { endSittingSql, stopChangeLog } from '../../platform/database/changeLog.ts'
import { type Database, inTransaction, openSecondConnection } from '../../platform/database/database.ts'
import { forgetInKept } from '../../schema/changeLogAge.ts'
import { keepNumbersGiven } from './keepNumbers.ts'
import { raiseRevisions } from './raiseRevisions.ts'

/** What is not a ward's record, and so stays as it is: unsaved forms, the program's own state, the log itself. */
const notRestored = ['migrations', 'app_state', 'drafts', 'change_log']

/** Tells how many tables are as they are to be. */
type OnTable = (progress: Progress) => void

/** As {@link restoreRecords}, through a connection of its own: for the worker's thread. */
export async function restoreThroughOwnConnection(dataDir: string, path: string, onTable?: OnTable): Promise<void> {
  const database = await openSecondConnection(dataDir)
  try {
    await restoreRecords(database, path, onTable)
  } finally {
    await database.destroy()
  }
}

/**
 * Makes every record what it is in another database of the same schema, in one transaction on an open connection: at
 * any moment, a power cut included, there is the old state or the new one, and the running program goes on.
 * (Swapping files would need the connection closed under calls that are under way, and Windows refuses to rename a
 * file that a virus scanner holds.) Only rows that differ are touched; the change log keeps its lines and gains those
 * of the restore, written by its triggers as for any other change.
 *
 * Numbers given since stay given, with what was signed, where it is the same book ({@link keepNumbersGiven}). What
 * changes gets a revision of its own ({@link raiseRevisions}).
 *
 * @param path the other database, whole and migrated: a copy, which is written to
 */
export async function restoreRecords(
  database: Database,
  path: string,
  onTable: OnTable = () => undefined,
): Promise<void> {
  await database.connection().execute(async (connection) => {
    await sql`attach database ${path} as kept`.execute(connection)
    try {
      // Rows go and come in the order of the tables; the keys are checked when all are there. Only outside of a
      // transaction can SQLite be told so.
      await sql`pragma foreign_keys = off`.execute(connection)
      const version = await versionOf(connection)
      await inTransaction(connection, prepareKept)
      await inTransaction(connection, async (transaction) => {
        if ((await versionOf(transaction)) !== version) throw new Error('restore: the book was changed meanwhile')
        await replaceRecords(transaction, onTable)
      })
    } finally {
      await sql`pragma foreign_keys = on`.execute(connection)
      await sql`detach database kept`.execute(connection)
    }
  })
}

/** Changes with what others write, not with what this connection does (sqlite.org/pragma.html#pragma_data_version). */
async function versionOf(connection: Database): Promise<unknown> {
  const { rows } = await sql`pragma main.data_version`.execute(connection)
  return JSON.stringify(rows)
}

/**
 * Makes the copy what the records are to be. A transaction of its own that writes to the copy alone: one over two files
 * is not whole where one of them has a WAL, so that on a full disk the records would be restored and the restore still
 * be told as refused.
 */
async function prepareKept(transaction: Database): Promise<void> {
  // What is done to the copy is no history of the ward.
  await stopChangeLog(transaction, 'kept')
  await sql.raw(forgetInKept).execute(transaction)
  // Of a sitting that went on since, the longer line is the one to keep.
  await sql`
    delete from kept.change_log as old
    where exists (select 1 from main.change_log as own where ${sameLine} and own.at > old.at)
  `.execute(transaction)
  await keepNumbersGiven(transaction)
  await raiseRevisions(transaction)
}

async function replaceRecords(transaction: Database, onTable: OnTable): Promise<void> {
  await joinChangeLogs(transaction)
  const tables = await sql<{ name: string }>`
    select name from main.sqlite_schema
    where type = 'table' and name not like 'sqlite_%' and name not in (${sql.join(notRestored)})
  `.execute(transaction)
  for (const [done, { name }] of tables.rows.entries()) {
    onTable({ step: 'Đang đưa vào sổ', done, total: tables.rows.length })
    await replaceRows(transaction, name)
  }
  await takeSerialFloors(transaction)
  const broken = await sql`pragma main.foreign_key_check`.execute(transaction)
  if (broken.rows.length > 0) throw new Error(`restore: ${broken.rows.length} rows break a foreign key`)
  // What is saved from now on is told apart from what the restore brought back.
  await sql.raw(endSittingSql).execute(transaction)
}

async function replaceRows(transaction: Database, table: string): Promise<void> {
  const { rows } = await sql<{ name: string; pk: number }>`
    select name, pk from pragma_table_info(${table})
  `.execute(transaction)
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)))
  const key = sql.join(rows.filter(({ pk }) => pk > 0).map(({ name }) => sql.ref(name)))
  const [now, kept] = [sql.table(`main.${table}`), sql.table(`kept.${table}`)]
  await sql`
    delete from ${now} where (${key}) in (
      select ${key} from (select ${columns} from ${now} except select ${columns} from ${kept})
    )
  `.execute(transaction)
  await sql`
    insert into ${now} (${columns}) select ${columns} from ${kept}
    where (${key}) not in (select ${key} from ${now})
  `.execute(transaction)
}

/** Told by the first save of its sitting: later ones change the number of a line and what it tells. */
const sameLine = sql.raw(`own.table_name = old.table_name and own.row_id = old.row_id
  and coalesce(own.since, own.at) = coalesce(old.since, old.at) and own.action = old.action`)

/**
 * A backup of another history (the database was lost and begun anew) brings its log along: its lines first, then those
 * of today. A backup of this very database has no line that is not here already, but for those that were let go of since.
 */
async function joinChangeLogs(transaction: Database): Promise<void> {
  const foreign = await sql`
    select 1 from kept.change_log as old
    where not exists (select 1 from main.change_log as own where ${sameLine}) limit 1
  `.execute(transaction)
  if (foreign.rows.length === 0) return
  await sql`
    create temp table own_lines as select * from main.change_log as own
    where not exists (select 1 from kept.change_log as old where ${sameLine})
  `.execute(transaction)
  const columns = sql.raw('at, who, table_name, row_id, action, before, after, since')
  await sql`delete from main.change_log`.execute(transaction)
  await sql`
    insert into main.change_log (id, ${columns}) select id, ${columns} from kept.change_log
  `.execute(transaction)
  await sql`
    insert into main.change_log (${columns}) select ${columns} from temp.own_lines order by id
  `.execute(transaction)
  await sql`drop table temp.own_lines`.execute(transaction)
}
