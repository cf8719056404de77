CREATE TABLE agenda_items (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  presenter TEXT NOT NULL,
  minutes INTEGER,
  summary TEXT NOT NULL
) STRICT;

CREATE INDEX agenda_items_of_meeting ON agenda_items (meeting_id);

CREATE TABLE app_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE awards (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
  proposal_id TEXT REFERENCES proposals (id) ON DELETE SET NULL,
  group_id TEXT REFERENCES groups (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  recipient_kind TEXT NOT NULL,
  honorific TEXT,
  name TEXT NOT NULL,
  -- As the list of the decision has it: Ông Nguyễn Văn Mẫu.
  printed_name TEXT NOT NULL,
  description TEXT NOT NULL,
  achievement TEXT NOT NULL,
  proposing_unit TEXT NOT NULL,
  form TEXT NOT NULL,
  amount INTEGER NOT NULL,
  golden_book_year INTEGER,
  golden_book_number INTEGER, group_name TEXT NOT NULL DEFAULT '',
  UNIQUE (paper_id, position)
) STRICT;

CREATE INDEX awards_in_golden_book ON awards (golden_book_year, golden_book_number);

CREATE INDEX awards_of_proposal ON awards (proposal_id);

CREATE TABLE base_salaries (
  id TEXT PRIMARY KEY,
  valid_from TEXT NOT NULL UNIQUE,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  source TEXT NOT NULL
, valid_until TEXT, to_check TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE catalogue_entries (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('form', 'title')),
  name TEXT NOT NULL,
  for_person INTEGER NOT NULL CHECK (for_person IN (0, 1)),
  for_collective INTEGER NOT NULL CHECK (for_collective IN (0, 1)),
  for_household INTEGER NOT NULL CHECK (for_household IN (0, 1)),
  for_group INTEGER NOT NULL CHECK (for_group IN (0, 1)),
  giver TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  source TEXT NOT NULL,
  to_check TEXT NOT NULL
) STRICT;

CREATE TABLE change_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
, since TEXT) STRICT;

CREATE INDEX change_log_of_row ON change_log (row_id);

CREATE TABLE conclusions (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE INDEX conclusions_of_meeting ON conclusions (meeting_id);

CREATE TABLE contributions (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  speaker_name TEXT NOT NULL,
  speaker_post TEXT NOT NULL,
  content TEXT NOT NULL,
  reply TEXT NOT NULL,
  replied_by TEXT NOT NULL
, topic TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX contributions_of_meeting ON contributions (meeting_id);

CREATE TABLE drafts (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE group_years (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  households INTEGER,
  residents INTEGER,
  committed_households INTEGER,
  UNIQUE (group_id, year)
) STRICT;

CREATE TABLE groups (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  head_name TEXT NOT NULL,
  head_phone TEXT NOT NULL,
  deputy_name TEXT NOT NULL,
  hall TEXT NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT,
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

CREATE TABLE legal_bases (
  id TEXT PRIMARY KEY,
  valid_from TEXT NOT NULL UNIQUE,
  lines TEXT NOT NULL CHECK (json_valid(lines))
, valid_until TEXT, to_check TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE meeting_attendees (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  member_id TEXT REFERENCES members (id) ON DELETE SET NULL,
  honorific TEXT NOT NULL,
  name TEXT NOT NULL,
  post TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('member', 'guest')),
  status TEXT NOT NULL,
  stand_in_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  time TEXT, stand_in_honorific TEXT CHECK (stand_in_honorific IN ('ông', 'bà')), stand_in_post TEXT NOT NULL DEFAULT '',
  UNIQUE (meeting_id, member_id)
) STRICT;

CREATE TABLE meeting_reopenings (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  reopened_at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  planned_start TEXT NOT NULL,
  planned_end TEXT,
  actual_start TEXT,
  actual_end TEXT,
  chair_member_id TEXT REFERENCES members (id) ON DELETE SET NULL,
  chair_honorific TEXT,
  chair_name TEXT,
  chair_post TEXT,
  secretary_member_id TEXT REFERENCES members (id) ON DELETE SET NULL,
  secretary_honorific TEXT,
  secretary_name TEXT,
  secretary_post TEXT,
  invitation_note TEXT NOT NULL,
  resident_count INTEGER,
  state TEXT NOT NULL CHECK (state IN ('preparing', 'recording', 'closed')),
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

CREATE INDEX meetings_by_day ON meetings (substr(coalesce(actual_start, planned_start), 1, 10));

CREATE INDEX meetings_by_start ON meetings (planned_start);

CREATE INDEX meetings_in_bin ON meetings (id) WHERE removed_at IS NOT NULL;

CREATE TABLE member_terms (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  committee_post TEXT NOT NULL,
  outside_post TEXT NOT NULL,
  unit TEXT NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT,
  decision TEXT NOT NULL
) STRICT;

CREATE INDEX member_terms_of_member ON member_terms (member_id);

CREATE TABLE members (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  honorific TEXT NOT NULL CHECK (honorific IN ('ông', 'bà')),
  phone TEXT NOT NULL,
  protocol_order INTEGER NOT NULL,
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

CREATE TABLE migrations (
  name TEXT PRIMARY KEY,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE "papers" (
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

CREATE INDEX papers_of_meeting ON papers (meeting_id);

CREATE INDEX papers_of_report ON papers (report_id);

CREATE INDEX papers_of_round ON papers (round_id);

CREATE INDEX papers_searched ON papers (planned_date DESC, id, removed_at, meeting_id, round_id, report_id, search);

CREATE TABLE proposals (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('person', 'collective', 'household')),
  honorific TEXT,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  achievement TEXT NOT NULL,
  proposing_unit TEXT NOT NULL,
  group_id TEXT REFERENCES groups (id) ON DELETE SET NULL,
  form TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('pending', 'approved', 'rejected')),
  result_note TEXT NOT NULL,
  amount_override INTEGER,
  golden_book_year INTEGER,
  golden_book_number INTEGER,
  UNIQUE (golden_book_year, golden_book_number)
) STRICT;

CREATE INDEX proposals_of_round ON proposals (round_id);

CREATE TABLE quorum_rules (
  kind TEXT PRIMARY KEY,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  numerator INTEGER NOT NULL,
  denominator INTEGER NOT NULL,
  more_than INTEGER NOT NULL CHECK (more_than IN (0, 1))
) STRICT;

CREATE TABLE register_entries (
  id TEXT PRIMARY KEY,
  paper_id TEXT UNIQUE REFERENCES papers (id) ON DELETE SET NULL,
  issuer TEXT NOT NULL CHECK (issuer IN ('committee', 'people')),
  code TEXT NOT NULL,
  kind_label TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  label TEXT NOT NULL,
  date TEXT NOT NULL,
  subject TEXT NOT NULL,
  signer_name TEXT NOT NULL,
  recipients TEXT NOT NULL,
  keeper TEXT NOT NULL,
  copies INTEGER,
  sent_on TEXT,
  received_by TEXT NOT NULL,
  note TEXT NOT NULL,
  cancel_reason TEXT NOT NULL DEFAULT '',
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  UNIQUE (issuer, year, code, number)
) STRICT;

CREATE INDEX register_entries_by_day ON register_entries (date DESC, id, cancel_reason, kind_label, paper_id, search);

CREATE INDEX register_entries_by_number ON register_entries (issuer, year, number);

CREATE INDEX register_entries_of_book ON register_entries (issuer, year, date, number, code);

CREATE TABLE register_starts (
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL CHECK (issuer IN ('committee', 'people')),
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  first INTEGER NOT NULL CHECK (first >= 1),
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (issuer, year, code)
) STRICT;

CREATE TABLE report_figures (
  id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

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
, rests_on TEXT) STRICT;

CREATE INDEX report_paragraphs_of_report ON report_paragraphs (report_id);

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

CREATE TABLE reward_rates (
  id TEXT PRIMARY KEY,
  valid_from TEXT NOT NULL,
  form TEXT NOT NULL,
  recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('person', 'collective', 'household')),
  coefficient REAL NOT NULL CHECK (coefficient >= 0),
  rounding TEXT NOT NULL CHECK (rounding IN ('up-10000', 'nearest-10000', 'none')),
  source TEXT NOT NULL, valid_until TEXT, to_check TEXT NOT NULL DEFAULT '',
  UNIQUE (valid_from, form, recipient_kind)
) STRICT;

CREATE TABLE rounds (
  id TEXT PRIMARY KEY,
  occasion TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('merit', 'sudden', 'thematic')),
  date TEXT NOT NULL,
  meeting_id TEXT REFERENCES meetings (id) ON DELETE SET NULL,
  funding TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (json_valid(basis)),
  note TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('proposing', 'reviewing', 'deciding', 'awarding', 'done')),
  awarded_on TEXT,
  search TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

CREATE VIEW row_changes AS SELECT table_name, row_id, before, after FROM change_log;

CREATE TABLE signed_papers (
  id TEXT PRIMARY KEY REFERENCES papers (id) ON DELETE CASCADE,
  checksum TEXT NOT NULL
) STRICT;

CREATE TABLE signers (
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL CHECK (issuer IN ('committee', 'people')),
  name TEXT NOT NULL,
  on_behalf INTEGER NOT NULL CHECK (on_behalf IN (0, 1)),
  form TEXT NOT NULL CHECK (form IN ('direct', 'Q', 'KT', 'TL', 'TUQ')),
  head_title TEXT NOT NULL,
  title TEXT NOT NULL,
  other_title TEXT NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT,
  sample INTEGER NOT NULL DEFAULT 0
, revision INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  conclusion_id TEXT REFERENCES conclusions (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  content TEXT NOT NULL,
  owner TEXT NOT NULL,
  unit TEXT NOT NULL,
  deadline TEXT,
  done_on TEXT
) STRICT;

CREATE INDEX tasks_of_meeting ON tasks (meeting_id);

CREATE INDEX tasks_open ON tasks (deadline) WHERE done_on IS NULL;

CREATE TABLE votes (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  agenda_item_id TEXT REFERENCES agenda_items (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  matter TEXT NOT NULL,
  in_favour INTEGER NOT NULL,
  against INTEGER NOT NULL,
  abstaining INTEGER NOT NULL
) STRICT;

CREATE INDEX votes_of_meeting ON votes (meeting_id);

CREATE TABLE ward (
  id TEXT PRIMARY KEY,
  committee_full_name TEXT NOT NULL,
  committee_short_name TEXT NOT NULL,
  committee_symbol TEXT NOT NULL,
  uses_parent_seal INTEGER NOT NULL CHECK (uses_parent_seal IN (0, 1)),
  people_symbol TEXT NOT NULL,
  committee_numbering TEXT NOT NULL CHECK (committee_numbering IN ('per-kind', 'single')),
  people_numbering TEXT NOT NULL CHECK (people_numbering IN ('per-kind', 'single')),
  archive TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  sample INTEGER NOT NULL DEFAULT 0,
  -- One ward a database.
  only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1)
, units TEXT NOT NULL DEFAULT '[{"name":"tổ dân phố","headTitle":"Tổ trưởng"}]'
  CHECK (json_valid(units))) STRICT;

CREATE TABLE ward_headers (
  id TEXT PRIMARY KEY,
  ward_id TEXT NOT NULL REFERENCES ward (id) ON DELETE CASCADE,
  valid_from TEXT NOT NULL UNIQUE,
  ward_name TEXT NOT NULL,
  province TEXT NOT NULL,
  district TEXT NOT NULL,
  show_superior INTEGER NOT NULL CHECK (show_superior IN (0, 1)),
  place_name TEXT NOT NULL
) STRICT;

CREATE TABLE ward_years (
  year INTEGER PRIMARY KEY,
  area_ha REAL,
  groups INTEGER,
  households INTEGER,
  residents INTEGER
) STRICT;
