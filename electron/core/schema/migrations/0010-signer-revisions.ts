import type { Migration } from '../migration.ts'

/** Signers count their edits as other records do, so that a second window cannot overwrite the first. */
export const signerRevisions: Migration = {
  name: '0010-signer-revisions',
  sql: 'ALTER TABLE signers ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;',
  logged: [],
  loggedByKey: {},
}
