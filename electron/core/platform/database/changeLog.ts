import type BetterSqlite3 from 'better-sqlite3'

/**
 * Who changed what, and the row before and after. Written by triggers in the same transaction as the change, so that
 * no path through the program can forget it. `operator` is set when the database is opened.
 */
export const changeLogTable = `
CREATE TABLE IF NOT EXISTS change_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS app_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT OR IGNORE INTO app_state (key, value) VALUES ('operator', '');`

/** Names the person at this computer for the lines written from now on. */
export function setOperator(connection: BetterSqlite3.Database, operator: string): void {
  connection.prepare("UPDATE app_state SET value = ? WHERE key = 'operator'").run(operator)
}

/**
 * Makes the triggers anew for the columns that the tables have now.
 *
 * @param keyOfTable each logged table with the column that names a row
 */
export function rebuildChangeLogTriggers(
  connection: BetterSqlite3.Database,
  keyOfTable: ReadonlyMap<string, string>,
): void {
  for (const [table, key] of keyOfTable) {
    const columns = connection
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map((column) => column.name)
    for (const action of ['insert', 'update', 'delete'] as const) {
      connection.exec(`DROP TRIGGER IF EXISTS log_${table}_${action}; ${trigger(table, key, columns, action)}`)
    }
  }
}

function trigger(table: string, key: string, columns: readonly string[], action: 'insert' | 'update' | 'delete') {
  const row = (alias: string) =>
    `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`
  const before = action === 'insert' ? 'NULL' : row('OLD')
  const after = action === 'delete' ? 'NULL' : row('NEW')
  const named = action === 'delete' ? 'OLD' : 'NEW'
  return `
CREATE TRIGGER log_${table}_${action} AFTER ${action.toUpperCase()} ON ${table} BEGIN
  INSERT INTO change_log (at, who, table_name, row_id, action, before, after)
  VALUES (
    strftime('%Y-%m-%dT%H:%M:%f', 'now', 'localtime'),
    (SELECT value FROM app_state WHERE key = 'operator'),
    '${table}', CAST(${named}."${key}" AS TEXT), '${action}', ${before}, ${after}
  );
END;`
}
