import type { Migration } from '../migration.ts'

/** What the ward calls its residential units; until here all were tổ dân phố. */
export const unitNames: Migration = {
  name: '0004-unit-names',
  sql: `
-- One level or two: those in the table of groups first, then those above them.
ALTER TABLE ward ADD COLUMN units TEXT NOT NULL DEFAULT '[{"name":"tổ dân phố","headTitle":"Tổ trưởng"}]'
  CHECK (json_valid(units));
`,
  logged: [],
  loggedByKey: {},
}
