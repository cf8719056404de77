import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** A table whose rows carry a revision, and the tables whose rows are part of one of them. */
interface Revised {
  readonly table: string
  readonly parts: readonly { readonly table: string; readonly column: string }[]
}

/** What tells a record that is not told by its id: there is one ward, and one start of a series. */
const keys: Readonly<Record<string, readonly string[]>> = {
  ward: ['only_one'],
  register_starts: ['issuer', 'year', 'code'],
}

/**
 * A revision, once told, is never that of another content: each record that a restore is about to change gets one in
 * the backup that no record of the book ever had, so that no window and no draft of before saves over it unasked. That
 * of the ward covers the settings beside it and is always raised.
 *
 * Call with the backup attached as `kept`, after what was signed was taken over.
 */
export async function raiseRevisions(transaction: Database): Promise<void> {
  const tables = await revisedTables(transaction)
  const raised = (await highestRevision(transaction, tables)) + 1
  for (const revised of tables) {
    const { table, parts } = revised
    const key = sql.join((keys[table] ?? ['id']).map((column) => sql.ref(column)))
    const differing = [
      sql`id in (select id from ${await onlyInKept(transaction, table)})`,
      ...(table === 'ward' ? [sql`true`] : []),
    ]
    for (const part of parts) {
      const column = sql.ref(part.column)
      differing.push(sql`id in (select ${column} from ${await onlyInKept(transaction, part.table)})`)
      differing.push(sql`id in (select ${column} from ${await onlyInMain(transaction, part.table)})`)
    }
    await sql`
      update ${sql.table(`kept.${table}`)} set revision = ${raised}
      where (${sql.join(differing, sql` or `)}) and (
        (${key}) in (select ${key} from ${sql.table(`main.${table}`)})
        or id in (
          select row_id from main.change_log where table_name = ${table} and action = 'delete'
          union all select row_id from kept.change_log where table_name = ${table} and action = 'delete'
        )
      )
    `.execute(transaction)
  }
}

async function revisedTables(transaction: Database): Promise<Revised[]> {
  const { rows: revised } = await sql<{ table: string }>`
    select tables.name as "table" from main.sqlite_schema as tables
    join pragma_table_info(tables.name, 'main') as columns on columns.name = 'revision'
    where tables.type = 'table'
  `.execute(transaction)
  const { rows: parts } = await sql<{ whole: string; table: string; column: string }>`
    select keys."table" as whole, tables.name as "table", keys."from" as "column" from main.sqlite_schema as tables
    join pragma_foreign_key_list(tables.name, 'main') as keys on keys.on_delete = 'CASCADE'
    where tables.type = 'table'
  `.execute(transaction)
  const hasRevision = new Set(revised.map(({ table }) => table))
  return revised.map(({ table }) => ({
    table,
    parts: parts.filter((part) => part.whole === table && !hasRevision.has(part.table)),
  }))
}

/** Of a record that is gone, the change log knows the last revision. */
async function highestRevision(transaction: Database, tables: readonly Revised[]): Promise<number> {
  const revisions = tables.flatMap(({ table }) =>
    ['main', 'kept'].map((book) => sql`select max(revision) as revision from ${sql.table(`${book}.${table}`)}`),
  )
  const { rows } = await sql<{ highest: number | null }>`
    select max(revision) as highest from (
      ${sql.join(revisions, sql` union all `)}
      union all
      select max(iif(json_valid(before), json_extract(before, '$.revision'), 0)) from (
        select before from main.change_log where action = 'delete'
        union all select before from kept.change_log where action = 'delete'
      )
    )
  `.execute(transaction)
  return rows[0]?.highest ?? 0
}

const onlyInKept = (transaction: Database, table: string) => difference(transaction, table, ['kept', 'main'])
const onlyInMain = (transaction: Database, table: string) => difference(transaction, table, ['main', 'kept'])

/** A subquery of the rows that a table has in the first of two books and not in the second. */
async function difference(transaction: Database, table: string, [first, second]: readonly [string, string]) {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table}, 'main')`.execute(
    transaction,
  )
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)))
  return sql`(
    select ${columns} from ${sql.table(`${first}.${table}`)}
    except select ${columns} from ${sql.table(`${second}.${table}`)}
  )`
}
