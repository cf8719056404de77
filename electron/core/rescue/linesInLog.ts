import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { readableRows } from './readableRows.ts'

const lineSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/**
 * The lines of the register as the change log tells them, as far as it can be read: each as it was last, by its
 * columns. Lines that are gone, as those of the sample or of another book that was restored, are none.
 */
export function linesInLog(source: BetterSqlite3.Database): z.infer<typeof lineSchema>[] {
  const last = new Map<unknown, { readonly at: unknown; readonly action: unknown; readonly row: unknown }>()
  readableRows(
    source,
    { table: 'change_log', columns: 'id, row_id, action, after', where: "table_name = 'register_entries'" },
    ([at, id, action, row]) => {
      const before = last.get(id)
      if (!before || Number(before.at) < Number(at)) last.set(id, { at, action, row })
    },
  )
  return [...last.values()].flatMap(({ action, row }) => (action === 'delete' ? [] : readLine(row)))
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

function readLine(row: unknown): z.infer<typeof lineSchema>[] {
  try {
    return [lineSchema.parse(JSON.parse(z.string().parse(row)))]
  } catch {
    return []
  }
}
