import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { annexSchema } from '../../../shared/model/annex.ts'
import { unitLevelsSchema } from '../../../shared/model/units.ts'

interface JsonColumn {
  readonly table: string
  readonly column: string
  /** What the program reads it with. */
  readonly schema: z.ZodType
}

const lines = z.array(z.string())

/**
 * Of a frozen paper only that it says what it is: whether it is still what was signed is told by its checksum
 * (signedPapers.ts), and what a kind needs to be drawn is known to its feature.
 */
const frozenPaper = z.looseObject({ kind: z.string().min(1) })

/** Every column that holds JSON; a test compares the list with the schema. */
export const jsonColumns: readonly JsonColumn[] = [
  { table: 'ward', column: 'units', schema: unitLevelsSchema },
  { table: 'legal_bases', column: 'lines', schema: lines },
  { table: 'rounds', column: 'basis', schema: lines },
  { table: 'papers', column: 'addressees', schema: lines },
  { table: 'papers', column: 'body', schema: lines },
  { table: 'papers', column: 'recipients', schema: lines },
  { table: 'papers', column: 'issued_input', schema: frozenPaper },
  { table: 'report_figures', column: 'content', schema: annexSchema },
]

const rowSchema = z.object({ id: z.unknown(), json: z.string() })

/**
 * The first JSON column that cannot be read as the program reads it, in words for the log; null where all can.
 *
 * @param shapes false for a schema of an earlier version, whose migrations may still change what is in there: then it
 * only
 *   has to be JSON
 */
export function jsonProblem(connection: BetterSqlite3.Database, shapes: boolean): string | null {
  for (const { table, column, schema } of jsonColumns) {
    if (!hasColumn(connection, table, column)) continue
    const rows = connection.prepare(`SELECT id, ${column} AS json FROM ${table} WHERE ${column} IS NOT NULL`).iterate()
    for (const row of rows) {
      if (!isReadable(row, shapes ? schema : z.unknown())) return `${table}.${column} cannot be read`
    }
  }
  return logProblem(connection)
}

/** The lines of the change log are many, are written by SQLite alone and have the shape of their table then. */
function logProblem(connection: BetterSqlite3.Database): string | null {
  if (!hasColumn(connection, 'change_log', 'before')) return null
  const broken = connection.prepare(`SELECT 1 FROM change_log
    WHERE (before IS NOT NULL AND NOT json_valid(before)) OR (after IS NOT NULL AND NOT json_valid(after)) LIMIT 1`)
  return broken.get() ? 'change_log cannot be read' : null
}

function hasColumn(connection: BetterSqlite3.Database, table: string, column: string): boolean {
  return connection.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined
}

function isReadable(row: unknown, schema: z.ZodType): boolean {
  try {
    return schema.safeParse(JSON.parse(rowSchema.parse(row).json)).success
  } catch {
    // No text, or text that is no JSON.
    return false
  }
}
