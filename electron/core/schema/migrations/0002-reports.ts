import type { Migration } from '../migration.ts'

/**
 * Reports of a period with their paragraphs, reports as a kind of paper, and the topic of an opinion.
 *
 * A CHECK cannot be changed in place: `papers` is made anew and takes over its rows (sqlite.org/lang_altertable.html,
 * section 7; the migration runner has foreign keys off meanwhile and checks them before it commits).
 */
export const reports: Migration = {
  name: '0002-reports',
  sql: `
ALTER TABLE contributions ADD COLUMN topic TEXT NOT NULL DEFAULT '';

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  period_kind TEXT NOT NULL CHECK (period_kind IN ('year', 'half', 'quarter', 'month')),
  year INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  refreshed_at TEXT NOT NULL,
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

CREATE UNIQUE INDEX reports_of_period ON reports (year, period_kind, part) WHERE removed_at IS NULL;

CREATE TABLE report_paragraphs (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  -- The rule that writes the paragraph from the records; '' for the user's own.
  rule TEXT NOT NULL,
  text TEXT NOT NULL,
  -- What the rule wrote when the figures were last taken.
  composed TEXT NOT NULL
) STRICT;

-- The tables and charts of a report, taken at the same moment as the figures in its text.
CREATE TABLE report_figures (
  id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE INDEX report_paragraphs_of_report ON report_paragraphs (report_id);

CREATE TABLE papers_anew (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('minutes', 'invitation', 'conclusions', 'submission', 'decision', 'report')),
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

INSERT INTO papers_anew
SELECT id, kind, meeting_id, round_id, NULL, planned_date, subject, addressees, opening, body, closing, recipients,
  signer_id, copies, issued_input, search, revision, sample, removed_at
FROM papers;

DROP TABLE papers;
ALTER TABLE papers_anew RENAME TO papers;
CREATE INDEX papers_of_meeting ON papers (meeting_id);
CREATE INDEX papers_of_round ON papers (round_id);
CREATE INDEX papers_of_report ON papers (report_id);
`,
  logged: ['reports', 'report_paragraphs', 'report_figures'],
  loggedByKey: {},
}
