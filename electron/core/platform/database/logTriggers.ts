import type { LogRules } from './changeLog.ts'

type Action = 'insert' | 'update' | 'delete'

/** A table whose changes are logged. */
interface Logged {
  readonly table: string
  /** The column that names a row. */
  readonly key: string
  readonly columns: readonly string[]
}

/**
 * The triggers of a table as they are from the first step of the schema on: every column, before and after. A backup is
 * held against the triggers of its own step, so that these stay as they are.
 */
export function wholeRowTriggers(logged: Logged): Record<Action, string> {
  return { insert: wholeRow(logged, 'insert'), update: wholeRow(logged, 'update'), delete: wholeRow(logged, 'delete') }
}

/**
 * The triggers of a table that tell what changed. What is told of a changed row goes through the view `row_changes`,
 * whose trigger compares and brings the saves of one sitting together (migration 0015).
 */
export function changeTriggers(logged: Logged, { derived, lineByLine }: LogRules): Record<Action, string> {
  const { table, key, columns } = logged
  const leftOut = derived.get(table) ?? []
  const told = { ...logged, columns: columns.filter((column) => !leftOut.includes(column)) }
  const [before, after] = ['OLD', 'NEW'].map((alias) => told.columns.map((column) => `${alias}."${column}"`).join(', '))
  const isChanged = `WHEN (${before}) IS NOT (${after})`
  return {
    insert: wholeRow(told, 'insert'),
    update: lineByLine.has(table)
      ? wholeRow(told, 'update', isChanged)
      : `
CREATE TRIGGER log_${table}_update AFTER UPDATE ON ${table} ${isChanged} BEGIN
  INSERT INTO row_changes (table_name, row_id, before, after)
  VALUES ('${table}', CAST(NEW."${key}" AS TEXT), ${row(told, 'OLD')}, ${row(told, 'NEW')});
END;`,
    delete: wholeRow(told, 'delete'),
  }
}

function wholeRow(logged: Logged, action: Action, condition = ''): string {
  const { table, key } = logged
  const before = action === 'insert' ? 'NULL' : row(logged, 'OLD')
  const after = action === 'delete' ? 'NULL' : row(logged, 'NEW')
  const named = action === 'delete' ? 'OLD' : 'NEW'
  return `
CREATE TRIGGER log_${table}_${action} AFTER ${action.toUpperCase()} ON ${table} ${condition} BEGIN
  INSERT INTO change_log (at, who, table_name, row_id, action, before, after)
  VALUES (
    strftime('%Y-%m-%dT%H:%M:%f', 'now', 'localtime'),
    (SELECT value FROM app_state WHERE key = 'operator'),
    '${table}', CAST(${named}."${key}" AS TEXT), '${action}', ${before}, ${after}
  );
END;`
}

function row({ columns }: Logged, alias: 'OLD' | 'NEW'): string {
  return `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`
}
