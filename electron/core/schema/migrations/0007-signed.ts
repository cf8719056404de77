import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { checksumOf, type SignedFacts } from '../checksum.ts'
import { newId } from '../ids.ts'
import type { Migration } from '../migration.ts'

/**
 * What was signed, as data: the awards of each numbered decision, and a checksum of every numbered paper. Those from
 * before are made from the papers as they were frozen. And where a series of the register began outside the program.
 */
export const signed: Migration = {
  name: '0007-signed',
  sql: `
-- Written when the decision is numbered, and never again. What it was called in the round may change or go.
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
  golden_book_number INTEGER,
  UNIQUE (paper_id, position)
) STRICT;
CREATE INDEX awards_of_proposal ON awards (proposal_id);
CREATE INDEX awards_in_golden_book ON awards (golden_book_year, golden_book_number);

-- The id is that of the paper.
CREATE TABLE signed_papers (
  id TEXT PRIMARY KEY REFERENCES papers (id) ON DELETE CASCADE,
  checksum TEXT NOT NULL
) STRICT;

-- The first number that the program gives in a series; code is '' where all kinds share one.
CREATE TABLE register_starts (
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL CHECK (issuer IN ('committee', 'people')),
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  first INTEGER NOT NULL CHECK (first >= 1),
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (issuer, year, code)
) STRICT;
`,
  logged: ['awards', 'signed_papers', 'register_starts'],
  loggedByKey: {},
  fill,
}

const listed = z.object({
  recipientKind: z.string(),
  name: z.string(),
  description: z.string(),
  achievement: z.string(),
  proposingUnit: z.string(),
  form: z.string(),
  amount: z.number(),
})
type Listed = z.infer<typeof listed>

const proposalRow = z.object({
  id: z.string(),
  recipient_kind: z.string(),
  honorific: z.string().nullable(),
  name: z.string(),
  achievement: z.string(),
  group_id: z.string().nullable(),
  golden_book_year: z.number().nullable(),
  golden_book_number: z.number().nullable(),
})
type Proposal = z.infer<typeof proposalRow>

const paperRow = z.object({
  id: z.string(),
  kind: z.string(),
  round_id: z.string().nullable(),
  issued_input: z.string(),
})

function fill(connection: BetterSqlite3.Database): void {
  const papers = connection
    .prepare(
      `SELECT papers.id, papers.kind, papers.round_id, papers.issued_input
      FROM papers LEFT JOIN register_entries ON register_entries.paper_id = papers.id
      WHERE papers.issued_input IS NOT NULL ORDER BY register_entries.date, register_entries.id, papers.id`,
    )
    .all()
    .map((row) => paperRow.parse(row))
  const keepAward = connection.prepare(
    `INSERT INTO awards VALUES (@id, @paperId, @proposalId, @groupId, @position, @recipientKind, @honorific, @name,
      @printedName, @description, @achievement, @proposingUnit, @form, @amount, @goldenBookYear, @goldenBookNumber)`,
  )
  const keepChecksum = connection.prepare('INSERT INTO signed_papers (id, checksum) VALUES (?, ?)')
  for (const { id, kind, round_id, issued_input } of papers) {
    const input: unknown = JSON.parse(issued_input)
    const awards = kind === 'decision' && round_id !== null ? awardsOf(connection, round_id, input) : []
    for (const { proposalId, groupId, ...facts } of awards) {
      keepAward.run({ id: newId(), paperId: id, proposalId, groupId, ...facts })
    }
    keepChecksum.run(id, checksumOf(input, awards))
  }
}

type AwardRow = SignedFacts & { readonly proposalId: string | null; readonly groupId: string | null }

function awardsOf(connection: BetterSqlite3.Database, roundId: string, input: unknown): AwardRow[] {
  const list = z.object({ awards: z.array(listed) }).parse(input).awards
  const left = connection
    .prepare('SELECT * FROM proposals WHERE round_id = ? ORDER BY position')
    .all(roundId)
    .map((row) => proposalRow.parse(row))
  const take = (fits: (proposal: Proposal) => boolean): Proposal | undefined => {
    const index = left.findIndex(fits)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const own = list.map(
    (award) =>
      take((one) => isNamed(one, award) && one.achievement === award.achievement) ?? take((one) => isNamed(one, award)),
  )
  return list.map((award, position) => {
    // A list that was changed after its number was cancelled: who stands in the book under another name now.
    const proposal =
      own[position] ?? take((one) => one.recipient_kind === award.recipientKind && one.golden_book_number !== null)
    const named = own[position]
    return {
      proposalId: proposal?.id ?? null,
      groupId: proposal?.group_id ?? null,
      position,
      recipientKind: award.recipientKind,
      honorific: named ? named.honorific : honorificIn(award),
      name: named ? named.name : bareName(award),
      printedName: award.name,
      description: award.description,
      achievement: award.achievement,
      proposingUnit: award.proposingUnit,
      form: award.form,
      amount: award.amount,
      goldenBookYear: proposal?.golden_book_year ?? null,
      goldenBookNumber: proposal?.golden_book_number ?? null,
    }
  })
}

/** A list has a person as `Ông Nguyễn Văn Mẫu`, a household as `Hộ bà Lê Thị Hạnh`, a collective by its name. */
function isNamed(proposal: Proposal, award: Listed): boolean {
  if (proposal.recipient_kind !== award.recipientKind) return false
  return award.name === proposal.name || bareName(award) === proposal.name.replace(household, '')
}

const household = /^hộ\s+/iu
const addressed = /^(ông|bà)\s+/iu

function bareName({ recipientKind, name }: Listed): string {
  if (recipientKind === 'collective') return name
  return name.replace(household, '').replace(addressed, '')
}

function honorificIn({ recipientKind, name }: Listed): string | null {
  if (recipientKind === 'collective') return null
  const found = addressed.exec(name.replace(household, ''))?.[1]
  return found ? found.toLocaleLowerCase('vi') : null
}
