import type { Migration } from '../migration.ts'

/** What a paragraph of a report rests on while the user's words hold older figures. */
export const keptWords: Migration = {
  name: '0003-kept-words',
  sql: `
-- What the rule wrote when the user's words were last in step with the records; NULL while they are in step.
ALTER TABLE report_paragraphs ADD COLUMN rests_on TEXT;
`,
  logged: [],
  loggedByKey: {},
}
