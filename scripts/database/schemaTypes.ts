import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { migrate } from '../../electron/core/platform/database/migrate.ts'
import { migrations } from '../../electron/core/schema/migrations.ts'
import { narrowerTypes, notes, rowNames } from './schemaNotes.ts'

const head = `/**
 * The tables as Kysely sees them, in camelCase (the plugin turns names into the snake_case of the SQL). Written by
 * \`npm run schema:types\` from the schema that the migrations make; what that cannot say stands in
 * \`scripts/database/schemaNotes.ts\`. A test holds this file to both.
 *
 * \`revision\` counts the saves of a record; \`removedAt\` set means: in the bin. Values that a CHECK names are a type of
 * their own; what a damaged row holds may be another one, so that each store reads rows through a schema. A column with
 * a default is asked for like any other: defaults are for the rows of older versions.
 */
`

const shared = `/** SQLite has no booleans. */
export type Flag = 0 | 1

/** JSON as text. */
export type JsonText = string
`

const tableSchema = z.object({ name: z.string(), type: z.string(), strict: z.number(), sql: z.string() })
type Table = z.infer<typeof tableSchema>

const columnSchema = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.number(),
  pk: z.number(),
  /** 1 of a hidden column of a virtual table, 2 and 3 of a generated one. */
  hidden: z.number(),
})
type Column = z.infer<typeof columnSchema>

/** The types of the tables that the program's migrations make, as the text of a module. */
export function programSchemaTypes(): string {
  const connection = new BetterSqlite3(':memory:')
  try {
    migrate(connection, migrations)
    return schemaTypes(connection, notes)
  } finally {
    connection.close()
  }
}

/**
 * The types of a database's tables and views, as the text of a module.
 *
 * @param said what is to be said of tables and columns, by `table` or `table.column`
 * @throws Error where something is said of what is not there
 */
export function schemaTypes(connection: BetterSqlite3.Database, said: Readonly<Record<string, string>> = {}): string {
  const tables = tablesOf(connection).map((table) => ({ table, columns: columnsOf(connection, table) }))
  const there = tables.flatMap(({ table, columns }) => [
    table.name,
    ...columns.map(({ name }) => `${table.name}.${name}`),
  ])
  const unknown = Object.keys(said).find((name) => !there.includes(name))
  if (unknown !== undefined) throw new Error(`A note is about ${unknown}, which the schema does not have.`)

  const rows = tables.map(({ table, columns }) => rowType(table, columns, said))
  const list = tables.map(({ table }) => `  ${camelCase(table.name)}: ${rowName(table.name)}`)
  const helpers = (['Generated', 'GeneratedAlways'] as const).filter((name) =>
    rows.some((row) => row.includes(`${name}<`)),
  )
  const imports = helpers.length > 0 ? [`import type { ${helpers.join(', ')} } from 'kysely'\n`] : []
  const schema = `export interface DatabaseSchema {\n${list.join('\n')}\n}\n`
  return [head + imports.join(''), shared, ...rows, schema, tablesWithBin(tables)].join('\n')
}

function tablesWithBin(tables: readonly { table: Table; columns: readonly Column[] }[]): string {
  const names = tables.flatMap(({ table, columns }) =>
    columns.some(({ name }) => name === 'removed_at') ? [`'${camelCase(table.name)}'`] : [],
  )
  return `/** Those whose rows are moved to the bin instead of being deleted. */\nexport const tablesWithBin: readonly string[] = [${names.join(', ')}]\n`
}

/** What SQLite keeps for itself and for full-text search is left out. */
function tablesOf(connection: BetterSqlite3.Database): Table[] {
  return connection
    .prepare(`
      SELECT list.name, list.type, list.strict, made.sql FROM pragma_table_list AS list
      JOIN sqlite_schema AS made ON made.name = list.name AND made.type IN ('table', 'view')
      WHERE list.schema = 'main' AND list.type <> 'shadow' AND list.name NOT LIKE 'sqlite_%' ORDER BY list.name
    `)
    .all()
    .map((row) => tableSchema.parse(row))
}

function columnsOf(connection: BetterSqlite3.Database, { name }: Table): Column[] {
  return connection
    .prepare('SELECT name, type, "notnull", pk, hidden FROM pragma_table_xinfo(?) WHERE hidden <> 1')
    .all(name)
    .map((row) => columnSchema.parse(row))
}

function rowType(table: Table, columns: readonly Column[], said: Readonly<Record<string, string>>): string {
  const note = (name: string, indent: string) => (said[name] === undefined ? '' : `${indent}/** ${said[name]} */\n`)
  const members = columns.map(
    (column) => `${note(`${table.name}.${column.name}`, '  ')}${member(camelCase(column.name), types(table, column))}`,
  )
  return `${note(table.name, '')}export interface ${rowName(table.name)} {\n${members.join('\n')}\n}\n`
}

/** Broken as the formatter breaks it where it is too long for a line. */
function member(name: string, types: readonly string[]): string {
  const line = `  ${name}: ${types.join(' | ')}`
  return line.length <= 120 ? line : [`  ${name}:`, ...types.map((type) => `    | ${type}`)].join('\n')
}

/** The types of a column's values; of a union, one each. */
function types(table: Table, column: Column): string[] {
  const { name, hidden, pk } = column
  // A generated column is never written; a number that SQLite gives may be left out.
  if (hidden !== 0) return [`GeneratedAlways<${valueTypes(table, column).join(' | ')}>`]
  if (pk === 1 && /\bAUTOINCREMENT\b/i.test(table.sql)) return [`Generated<${columnType(table, column)}>`]
  const narrower = narrowerTypes[name]
  return narrower === undefined ? valueTypes(table, column) : [narrower]
}

function valueTypes(table: Table, column: Column): string[] {
  const type = columnType(table, column)
  // A key of a strict table is never null (sqlite.org/stricttables.html); that of another one may be.
  const nullable = column.notnull === 0 && !(table.strict === 1 && column.pk > 0)
  const values = checkedValues(table, column) ?? [type]
  return nullable && type !== 'unknown' ? [...values, 'null'] : [...values]
}

const valueTypeOf: Readonly<Record<string, string>> = {
  TEXT: 'string',
  INTEGER: 'number',
  INT: 'number',
  REAL: 'number',
  BLOB: 'Uint8Array',
}

/** `unknown` where a column holds what it is given: ANY, and columns of views and of virtual tables. */
function columnType({ strict }: Table, { type }: Column): string {
  return strict === 1 ? (valueTypeOf[type] ?? 'unknown') : 'unknown'
}

/** The values that a CHECK allows: `form TEXT CHECK (form IN ('direct', 'Q'))`. */
function checkedValues({ sql }: Table, { name }: Column): string[] | undefined {
  if (new RegExp(`json_valid\\(${name}\\)`).test(sql)) return ['JsonText']
  const list = new RegExp(`CHECK \\(\\s*${name} IN \\(([^()]*)\\)\\s*\\)`).exec(sql)?.[1]
  const values = list?.split(',').map((value) => value.trim())
  return values?.join() === '0,1' ? ['Flag'] : values
}

/** `meeting_attendees` makes `MeetingAttendeeRow`. */
function rowName(table: string): string {
  const name = camelCase(`_${rowNames[table] ?? table.replace(/ies$/, 'y').replace(/s$/, '')}`)
  return `${name}Row`
}

/** As Kysely's plugin does it. */
function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
