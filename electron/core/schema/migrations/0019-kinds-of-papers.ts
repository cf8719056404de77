import type { Migration } from '../migration.ts'

/**
 * Kinds of paper come from the features: the table names none any more. A CHECK cannot be changed in place, so that
 * `papers` is made anew and takes over its rows, as in 0002.
 */
export const kindsOfPapers: Migration = {
  name: '0019-kinds-of-papers',
  sql: `
CREATE TABLE papers_anew (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  meeting_id TEXT REFERENCES meetings (id) ON DELETE CASCADE,
  round_id TEXT REFERENCES rounds (id) ON DELETE CASCADE,
  report_id TEXT REFERENCES reports (id) ON DELETE CASCADE,
  planned_date TEXT NOT NULL,
  subject TEXT NOT NULL,
  addressees TEXT NOT NULL CHECK (json_valid(addressees)),
  opening TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  closing TEXT NOT NULL,
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  signer_id TEXT REFERENCES signers (id),
  copies INTEGER NOT NULL,
  issued_input TEXT CHECK (issued_input IS NULL OR json_valid(issued_input)),
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT,
  -- From one record each.
  CHECK ((meeting_id IS NOT NULL) + (round_id IS NOT NULL) + (report_id IS NOT NULL) = 1)
) STRICT;

INSERT INTO papers_anew SELECT
  id, kind, meeting_id, round_id, report_id, planned_date, subject, addressees, opening, body, closing, recipients,
  signer_id, copies, issued_input, search, revision, sample, removed_at
FROM papers;

DROP TABLE papers;
ALTER TABLE papers_anew RENAME TO papers;

CREATE INDEX papers_of_meeting ON papers (meeting_id);
CREATE INDEX papers_of_round ON papers (round_id);
CREATE INDEX papers_of_report ON papers (report_id);
CREATE INDEX papers_searched ON papers (planned_date DESC, id, removed_at, meeting_id, round_id, report_id, search);
`,
  logged: [],
  loggedByKey: {},
}
