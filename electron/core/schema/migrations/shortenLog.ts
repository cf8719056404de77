import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { forgetOldLines } from '../changeLogAge.ts'
import type { Migration } from '../migration.ts'

/** In minutes: what is saved after a longer pause begins a sitting of its own. */
export const longestPause = 30

/** What moves a record on, or into the bin and back, is told by a line of its own. */
export const stepColumns: readonly string[] = ['removed_at', 'state', 'step']

const linesAtOnce = 1000

const lineSchema = z.object({
  id: z.number(),
  at: z.string(),
  who: z.string(),
  table_name: z.string(),
  row_id: z.string(),
  action: z.enum(['insert', 'update', 'delete']),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
type Line = z.infer<typeof lineSchema>

const columnsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
type Columns = z.infer<typeof columnsSchema>

/** A line as it is to be written. */
interface ShortLine extends Pick<Line, 'id' | 'at' | 'who' | 'action'> {
  readonly since: string | null
  readonly before: Columns | null
  readonly after: Columns | null
  /** Whether the line of a later save may take it over. */
  readonly open: boolean
}

type Rules = NonNullable<Migration['log']>

/**
 * Brings a log in which every line tells two whole rows to what its triggers write from now on: the oldest lines are let
 * go of, what is derived and what did not change is left out, and the saves of a sitting become the line of the last of
 * them. A line that cannot be read stays as it is.
 *
 * Only what stays is read, a thousand lines at a time, and each is written once.
 */
export function shortenLog(connection: BetterSqlite3.Database, rules: Rules): void {
  forgetOldLines(connection)
  const remove = connection.prepare('DELETE FROM change_log WHERE id = ?')
  const update = connection.prepare('UPDATE change_log SET action = ?, since = ?, before = ?, after = ? WHERE id = ?')
  const write = ({ id, action, since, before, after }: ShortLine) =>
    update.run(action, since, toJson(before), toJson(after), id)
  /** The last line of each row that a later one may take over, or that is not written yet. */
  const pending = new Map<string, ShortLine>()

  function take(line: Line): void {
    const row = `${line.table_name} ${line.row_id}`
    const short = shorten(line, rules)
    if (short === 'says nothing') {
      remove.run(line.id)
      return
    }
    const earlier = pending.get(row)
    const joined = earlier && short !== 'unreadable' ? join(earlier, short) : null
    if (earlier && joined) remove.run(earlier.id)
    else if (earlier) write(earlier)
    if (short === 'unreadable') pending.delete(row)
    else pending.set(row, joined ?? short)
  }

  for (const lines of batches(connection)) {
    for (const line of lines) take(line)
    for (const [row, line] of pending) {
      const [last] = lines.slice(-1)
      if (last && !isApart(line, last)) continue
      write(line)
      pending.delete(row)
    }
  }
  for (const line of pending.values()) write(line)
}

function* batches(connection: BetterSqlite3.Database): Generator<Line[]> {
  const read = connection.prepare('SELECT * FROM change_log WHERE id > ? ORDER BY id LIMIT ?')
  for (let last = 0; ; ) {
    const lines = read.all(last, linesAtOnce).map((row) => lineSchema.parse(row))
    if (lines.length === 0) return
    yield lines
    last = lines.at(-1)?.id ?? last
  }
}

function shorten(line: Line, { derived = {}, lineByLine = [] }: Rules): ShortLine | 'says nothing' | 'unreadable' {
  const { id, at, who, action } = line
  const leftOut = derived[line.table_name] ?? []
  const before = readColumns(line.before, leftOut)
  const after = readColumns(line.after, leftOut)
  if (before === undefined || after === undefined) return 'unreadable'
  const isWhole = lineByLine.includes(line.table_name)
  const whole = { id, at, who, action, since: null, before, after, open: !isWhole && action !== 'delete' }
  if (before === null || after === null) return whole
  const changed = Object.keys(after).filter((column) => after[column] !== before[column])
  if (changed.length === 0) return 'says nothing'
  if (isWhole) return whole
  const open = !changed.some((column) => stepColumns.includes(column))
  return { ...whole, before: only(before, changed), after: only(after, changed), open }
}

/** The one line of two of a row; null where they are of two sittings, or one of them is a line of its own. */
function join(earlier: ShortLine, later: ShortLine): ShortLine | null {
  const isOfOneSitting = earlier.who === later.who && !isApart(earlier, later)
  if (later.action !== 'update' || !earlier.open || !later.open || !isOfOneSitting) return null
  return {
    ...later,
    action: earlier.action,
    since: earlier.since ?? earlier.at,
    before: earlier.action === 'insert' ? null : { ...later.before, ...earlier.before },
    after: { ...earlier.after, ...later.after },
  }
}

function isApart(earlier: { readonly at: string }, later: { readonly at: string }): boolean {
  const minutes = (Date.parse(later.at) - Date.parse(earlier.at)) / 60_000
  return !(minutes >= 0 && minutes <= longestPause)
}

/** Undefined where they cannot be read. */
function readColumns(json: string | null, leftOut: readonly string[]): Columns | null | undefined {
  if (json === null) return null
  try {
    const columns = columnsSchema.parse(JSON.parse(json))
    return Object.fromEntries(Object.entries(columns).filter(([column]) => !leftOut.includes(column)))
  } catch {
    return undefined
  }
}

function only(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name] ?? null]))
}

function toJson(columns: Columns | null): string | null {
  return columns === null ? null : JSON.stringify(columns)
}
