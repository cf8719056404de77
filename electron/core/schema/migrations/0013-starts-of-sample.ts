import type { Migration } from '../migration.ts'

/**
 * Where a series begins, told in the sample and left behind when that was removed: the book of the real ward would
 * begin there. Told before the ward was set up, by the ids, which are drawn by time, and by the change log, which
 * counts on where the clock was set back. One in whose series a line stands has been seen, and stays.
 */
export const startsOfSample: Migration = {
  name: '0013-starts-of-sample',
  sql: `
DELETE FROM register_starts WHERE id IN (
  SELECT told.id FROM register_starts AS told JOIN ward ON ward.sample = 0 AND told.id < ward.id
  WHERE (SELECT min(id) FROM change_log WHERE table_name = 'register_starts' AND row_id = told.id)
      < (SELECT min(id) FROM change_log WHERE table_name = 'ward' AND row_id = ward.id)
    AND NOT EXISTS (
      SELECT 1 FROM register_entries AS line
      WHERE line.issuer = told.issuer AND line.year = told.year AND told.code IN ('', line.code)
    )
);
`,
  logged: [],
  loggedByKey: {},
}
