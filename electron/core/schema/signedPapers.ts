import type BetterSqlite3 from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { checksumOf } from './checksum.ts'
import type { DatabaseSchema } from './schema.ts'

/** A numbered paper that is no longer what was signed. */
export interface DamagedPaper {
  readonly paperId: string
  /** `01/QĐ-UBND`; '' where its line of the register is gone too. */
  readonly label: string
}

/** Column names of one word, so that they read alike through both kinds of connection. */
const signedPapers = `
select papers.id as id, papers.issued_input as input, signed_papers.checksum as checksum,
  coalesce(register_entries.label, '') as label,
  (select json_group_array(json_object(
      'position', position, 'recipientKind', recipient_kind, 'honorific', honorific, 'name', name,
      'printedName', printed_name, 'description', description, 'achievement', achievement,
      'proposingUnit', proposing_unit, 'form', form, 'amount', amount,
      'goldenBookYear', golden_book_year, 'goldenBookNumber', golden_book_number))
    from awards where awards.paper_id = papers.id) as awards
from papers
left join signed_papers on signed_papers.id = papers.id
left join register_entries on register_entries.paper_id = papers.id
where (papers.issued_input is not null or signed_papers.id is not null)`

const rowSchema = z.object({
  id: z.string(),
  input: z.string().nullable(),
  checksum: z.string().nullable(),
  label: z.string(),
  awards: z.string(),
})
type Row = z.infer<typeof rowSchema>

const awardsSchema = z.array(
  z.object({
    position: z.number(),
    recipientKind: z.string(),
    honorific: z.string().nullable(),
    name: z.string(),
    printedName: z.string(),
    description: z.string(),
    achievement: z.string(),
    proposingUnit: z.string(),
    form: z.string(),
    amount: z.number(),
    goldenBookYear: z.number().nullable(),
    goldenBookNumber: z.number().nullable(),
  }),
)

/**
 * The numbered papers of a whole database whose frozen text or awards are not those that were signed. None in a
 * database from before checksums were kept.
 *
 * @param connection any connection to it, a read-only one too
 * @throws an error of SQLite, where the file cannot be read
 */
export function findDamagedPapers(connection: BetterSqlite3.Database): DamagedPaper[] {
  if (!keepsChecksums(connection)) return []
  return connection
    .prepare(`${signedPapers} order by papers.id`)
    .all()
    .map((row) => rowSchema.parse(row))
    .filter(isDamaged)
    .map(toDamaged)
}

/**
 * Whether a whole database holds a numbered paper as it was signed. One from before checksums were kept cannot tell:
 * that the paper is there has to do.
 *
 * @param connection any connection to it, a read-only one too
 * @throws an error of SQLite, where the file cannot be read
 */
export function holdsAsSigned(connection: BetterSqlite3.Database, paperId: string): boolean {
  if (!keepsChecksums(connection)) {
    const frozen = connection.prepare('SELECT 1 FROM papers WHERE id = ? AND issued_input IS NOT NULL')
    return frozen.get(paperId) !== undefined
  }
  const rows = connection.prepare(`${signedPapers} and papers.id = ?`).all(paperId)
  return rows.length > 0 && !rows.map((row) => rowSchema.parse(row)).some(isDamaged)
}

/** Those of older versions do not. */
function keepsChecksums(connection: BetterSqlite3.Database): boolean {
  const table = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'signed_papers'")
  return table.get() !== undefined
}

/** As {@link findDamagedPapers}, through a connection that has uncommitted changes. */
export async function listDamagedPapers(database: Kysely<DatabaseSchema>): Promise<DamagedPaper[]> {
  const { rows } = await sql`${sql.raw(signedPapers)} order by papers.id`.execute(database)
  return rows
    .map((row) => rowSchema.parse(row))
    .filter(isDamaged)
    .map(toDamaged)
}

/** Whether a numbered paper is no longer what was signed, for the moment in which it is opened or printed again. */
export async function isDamagedPaper(database: Kysely<DatabaseSchema>, paperId: string): Promise<boolean> {
  const { rows } = await sql`${sql.raw(signedPapers)} and papers.id = ${paperId}`.execute(database)
  return rows.map((row) => rowSchema.parse(row)).some(isDamaged)
}

/** Why a damaged paper, or what carries it out, is not printed: what was signed is not printed in another wording. */
export function notAsSigned(number: string): string {
  return `Văn bản số ${number} trong dữ liệu không còn như khi ký. Đưa bản sao lưu trước đó trở lại ở Thiết lập, Dữ liệu.`
}

function isDamaged({ input, checksum, awards }: Row): boolean {
  if (input === null || checksum === null) return true
  try {
    return checksumOf(JSON.parse(input), awardsSchema.parse(JSON.parse(awards))) !== checksum
  } catch {
    // Text that is no JSON any more.
    return true
  }
}

function toDamaged({ id, label }: Row): DamagedPaper {
  return { paperId: id, label }
}
