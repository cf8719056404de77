import type { Migration } from '../migration.ts'

/**
 * What was typed of a round and not saved yet holds its nominees under the name that the form has for them from now on.
 * The form takes a draft only where its fields are the form's own.
 */
export const nomineesInDrafts: Migration = {
  name: '0022-nominees-in-drafts',
  // A draft may be any text; CASE alone is sure to look whether it is JSON before it is read as such.
  sql: `
UPDATE drafts SET value =
  json_remove(json_set(value, '$.values.nominees', json_extract(value, '$.values.proposals')), '$.values.proposals')
WHERE key LIKE 'round:%'
  AND CASE WHEN json_valid(value) THEN json_type(value, '$.values.proposals') = 'array' ELSE 0 END;
`,
  logged: [],
  loggedByKey: {},
}
