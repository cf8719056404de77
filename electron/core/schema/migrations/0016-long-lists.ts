import type { Migration } from '../migration.ts'

/**
 * What long lists are found by. Search reads the folded text of papers and of lines of the register out of an index
 * that holds nothing else: a paper drags the whole document along that was signed. Days are found by the day itself,
 * not row by row.
 */
export const longLists: Migration = {
  name: '0016-long-lists',
  sql: `
CREATE INDEX papers_searched ON papers (planned_date DESC, id, removed_at, meeting_id, round_id, report_id, search);
CREATE INDEX register_entries_by_day ON register_entries (date DESC, id, cancel_reason, kind_label, paper_id, search);
CREATE INDEX register_entries_of_book ON register_entries (issuer, year, date, number, code);
CREATE INDEX meetings_by_day ON meetings (substr(coalesce(actual_start, planned_start), 1, 10));
CREATE INDEX meetings_in_bin ON meetings (id) WHERE removed_at IS NOT NULL;
CREATE INDEX tasks_open ON tasks (deadline) WHERE done_on IS NULL;
`,
  logged: [],
  loggedByKey: {},
}
