import type { Migration } from '../migration.ts'

/**
 * The first whole schema. Ids are UUIDv7 text, days ISO text, times without zone, money whole đồng, booleans 0/1.
 * `search` columns hold text folded by `foldVietnamese`. `removed_at` set = in the bin. `sample` 1 = sample data.
 */
export const foundation: Migration = {
  name: '0001-foundation',
  sql: `
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
) STRICT;

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
) STRICT;

CREATE TABLE base_salaries (
  id TEXT PRIMARY KEY,
  valid_from TEXT NOT NULL UNIQUE,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  source TEXT NOT NULL
) STRICT;

CREATE TABLE reward_rates (
  id TEXT PRIMARY KEY,
  valid_from TEXT NOT NULL,
  form TEXT NOT NULL,
  recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('person', 'collective', 'household')),
  coefficient REAL NOT NULL CHECK (coefficient >= 0),
  rounding TEXT NOT NULL CHECK (rounding IN ('up-10000', 'nearest-10000', 'none')),
  source TEXT NOT NULL,
  UNIQUE (valid_from, form, recipient_kind)
) STRICT;

-- lines: JSON array of text
CREATE TABLE legal_bases (
  id TEXT PRIMARY KEY,
  valid_from TEXT NOT NULL UNIQUE,
  lines TEXT NOT NULL CHECK (json_valid(lines))
) STRICT;

CREATE TABLE quorum_rules (
  kind TEXT PRIMARY KEY,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  numerator INTEGER NOT NULL,
  denominator INTEGER NOT NULL,
  more_than INTEGER NOT NULL CHECK (more_than IN (0, 1))
) STRICT;

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

CREATE TABLE group_years (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  households INTEGER,
  residents INTEGER,
  committed_households INTEGER,
  UNIQUE (group_id, year)
) STRICT;

-- chair_*, secretary_*: the person as named that day; *_name NULL when nobody is set.
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
CREATE INDEX meetings_by_start ON meetings (planned_start);

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
  time TEXT,
  UNIQUE (meeting_id, member_id)
) STRICT;

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
) STRICT;
CREATE INDEX contributions_of_meeting ON contributions (meeting_id);

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

CREATE TABLE conclusions (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX conclusions_of_meeting ON conclusions (meeting_id);

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

-- Why closed minutes were opened again.
CREATE TABLE meeting_reopenings (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  reopened_at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

-- basis: JSON array of text
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

-- addressees, body, recipients: JSON arrays of text.
-- issued_input: the document as it was when its number was given (JSON); what is printed from then on.
CREATE TABLE papers (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('minutes', 'invitation', 'conclusions', 'submission', 'decision')),
  meeting_id TEXT REFERENCES meetings (id) ON DELETE CASCADE,
  round_id TEXT REFERENCES rounds (id) ON DELETE CASCADE,
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
  CHECK ((meeting_id IS NULL) <> (round_id IS NULL))
) STRICT;
CREATE INDEX papers_of_meeting ON papers (meeting_id);
CREATE INDEX papers_of_round ON papers (round_id);

-- A line is never deleted: a number given stays given.
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

-- Unsaved forms; not business data, so not in the change log.
CREATE TABLE drafts (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
`,
  logged: [
    'ward',
    'ward_headers',
    'signers',
    'base_salaries',
    'reward_rates',
    'legal_bases',
    'members',
    'member_terms',
    'groups',
    'group_years',
    'meetings',
    'meeting_attendees',
    'agenda_items',
    'contributions',
    'votes',
    'conclusions',
    'tasks',
    'meeting_reopenings',
    'rounds',
    'proposals',
    'papers',
    'register_entries',
  ],
  loggedByKey: { ward_years: 'year', quorum_rules: 'kind' },
}
