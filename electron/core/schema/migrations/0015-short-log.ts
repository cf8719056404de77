import type { Migration } from '../migration.ts'
import { longestPause, shortenLog, stepColumns } from './shortenLog.ts'

const now = "strftime('%Y-%m-%dT%H:%M:%f', 'now', 'localtime')"
const operator = "(SELECT value FROM app_state WHERE key = 'operator')"

/** A quote before a colon ends a key: within a text, a stroke stands before it. */
const isNoStep = stepColumns.map((column) => `instr(earlier.before, '"${column}":') = 0`).join(' AND ')
const takesNoStep = stepColumns.map((column) => `NEW.before ->> '${column}' IS NEW.after ->> '${column}'`)

const log = {
  derived: {
    groups: ['search'],
    meetings: ['search'],
    members: ['search'],
    // The second is the paper as it was numbered: it stands in its row with a checksum, and never changes again.
    papers: ['search', 'issued_input'],
    register_entries: ['search'],
    report_figures: ['content'],
    reports: ['search'],
    rounds: ['search'],
  },
  lineByLine: ['register_entries', 'awards', 'signed_papers', 'register_starts', 'ward'],
}

/**
 * The change log without what the program makes from other columns, with what changed of a row and not all of it, and
 * one line for the saves of a sitting. Lines of before are brought to the same, and the oldest are let go of.
 */
export const shortLog: Migration = {
  name: '0015-short-log',
  sql: `
ALTER TABLE change_log ADD COLUMN since TEXT;

-- Where changed rows are told to the log, as they were and as they are.
CREATE VIEW row_changes AS SELECT table_name, row_id, before, after FROM change_log;

CREATE TRIGGER log_row_change INSTEAD OF INSERT ON row_changes BEGIN
  -- With the columns that the line of an earlier save of the sitting tells, as they were before that.
  INSERT INTO change_log (at, since, who, table_name, row_id, action, before, after)
  SELECT
    ${now}, coalesce(earlier.since, earlier.at), ${operator},
    NEW.table_name, NEW.row_id, coalesce(earlier.action, 'update'),
    iif(earlier.action = 'insert', NULL, json_group_object(cell.key,
      iif(json_type(earlier.before, '$.' || cell.key) IS NULL, cell.value, earlier.before ->> cell.key))),
    iif(earlier.action = 'insert', NEW.after, json_group_object(cell.key, NEW.after ->> cell.key))
  FROM json_each(NEW.before) AS cell LEFT JOIN (
    SELECT * FROM change_log WHERE row_id = NEW.row_id AND table_name = NEW.table_name ORDER BY id DESC LIMIT 1
  ) AS earlier ON earlier.action <> 'delete'
    AND earlier.who = ${operator}
    AND earlier.id > (SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM app_state WHERE key = 'sitting-after-line')
    AND (julianday(${now}) - julianday(earlier.at)) * 1440 BETWEEN 0 AND ${longestPause}
    AND ${takesNoStep.join(' AND ')}
    AND (earlier.action = 'insert' OR (${isNoStep}))
  WHERE cell.value IS NOT NEW.after ->> cell.key OR json_type(earlier.before, '$.' || cell.key) IS NOT NULL;

  -- That line goes: the number of the new one tells that more was saved.
  DELETE FROM change_log
  WHERE (SELECT since FROM change_log WHERE id = last_insert_rowid()) IS NOT NULL AND id = (
    SELECT max(id) FROM change_log
    WHERE row_id = NEW.row_id AND table_name = NEW.table_name AND id < last_insert_rowid()
  );
END;`,
  logged: [],
  loggedByKey: {},
  log,
  fill(connection) {
    shortenLog(connection, log)
    connection.exec('CREATE INDEX change_log_of_row ON change_log (row_id)')
  },
}
