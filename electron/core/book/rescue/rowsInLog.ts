import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { readableRows } from './readableRows.ts'

const loggedSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** A row by its columns. */
export type LoggedRow = z.infer<typeof loggedSchema>

/**
 * The rows of a table as the change log tells them, as far as it can be read: each as it was last. Rows that are gone,
 * as those of the sample or of another book that was restored, are none.
 *
 * @param table one of which the log tells each change with the whole row (`keptForGood` of `changeLogAge.ts`), without
 *   what is derived
 */
export function rowsInLog(source: BetterSqlite3.Database, table: string): LoggedRow[] {
  const last = new Map<unknown, { readonly at: unknown; readonly action: unknown; readonly row: unknown }>()
  readableRows(
    source,
    { table: 'change_log', columns: 'id, row_id, action, after', where: `table_name = '${table}'` },
    ([at, id, action, row]) => {
      const before = last.get(id)
      if (!before || Number(before.at) < Number(at)) last.set(id, { at, action, row })
    },
  )
  return [...last.values()].flatMap(({ action, row }) => (action === 'delete' ? [] : readLogged(row)))
}

/** The id of the ward whose book it is, as the change log tells it last; null where it does not. */
export function wardInLog(source: BetterSqlite3.Database): string | null {
  let [latest, ward] = [0, '']
  readableRows(
    source,
    { table: 'change_log', columns: 'id, row_id', where: "table_name = 'ward' AND action <> 'delete'" },
    ([at, id]) => {
      if (Number(at) > latest) [latest, ward] = [Number(at), String(id)]
    },
  )
  return ward === '' ? null : ward
}

function readLogged(row: unknown): LoggedRow[] {
  try {
    return [loggedSchema.parse(JSON.parse(z.string().parse(row)))]
  } catch {
    return []
  }
}
