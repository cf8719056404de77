import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { isSameHonoured } from '../../../../shared/text/honoured.ts'
import type { Database } from '../../platform/database/database.ts'

const signedPaperSchema = z.object({
  line: z.string(),
  label: z.string(),
  kind: z.string(),
  /** Id of the record that it was written from. */
  source: z.string(),
  /** Whether its number was cancelled. */
  cancelled: z.boolean(),
})
const serialSchema = z.object({
  line: z.string(),
  label: z.string(),
  /** Year and number in the golden book. */
  serial: z.string(),
  recipientKind: z.string(),
  name: z.string(),
})

/** What of a book was signed that cannot be true beside something else. */
export interface Signed {
  readonly papers: readonly z.infer<typeof signedPaperSchema>[]
  readonly serials: readonly z.infer<typeof serialSchema>[]
}

/** Numbers of a backup that cannot be true at once with a number of the open book. */
export interface Clashes {
  /** Under which a paper of that kind of the same record was signed, too. */
  readonly signedTwiceBy: readonly string[]
  /** By which somebody else was given the same serial. */
  readonly sameSerialBy: readonly string[]
}

/** What was signed in the open book. */
export async function signedHere(database: Database): Promise<Signed> {
  const papers = await database
    .selectFrom('papers')
    .innerJoin('registerEntries as entry', 'entry.paperId', 'papers.id')
    .select(['entry.id as line', 'entry.label', 'entry.cancelReason', 'papers.kind'])
    .select(({ fn }) => fn.coalesce('papers.meetingId', 'papers.roundId', 'papers.reportId').as('source'))
    .execute()
  const serials = await database
    .selectFrom('awards')
    .innerJoin('registerEntries as entry', 'entry.paperId', 'awards.paperId')
    .select(['entry.id as line', 'entry.label', 'awards.recipientKind', 'awards.name'])
    .select(['awards.goldenBookYear as year', 'awards.goldenBookNumber as number'])
    .where('awards.goldenBookNumber', 'is not', null)
    .execute()
  return {
    papers: papers.map(({ source, cancelReason, ...paper }) => ({
      ...paper,
      source: source ?? '',
      cancelled: cancelReason !== '',
    })),
    serials: serials.map(({ year, number, ...award }) => ({ ...award, serial: `${year} ${number}` })),
  }
}

/**
 * The same of a backup, which may be of any version.
 *
 * @throws an error of SQLite or of zod, where it cannot be read
 */
export function signedIn(backup: BetterSqlite3.Database): Signed {
  const hasColumn = (table: string, column: string) =>
    backup.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined
  const source = hasColumn('papers', 'report_id') ? 'meeting_id, round_id, report_id' : 'meeting_id, round_id'
  const papers = backup
    .prepare(
      `SELECT entry.id AS line, label, kind, coalesce(${source}) AS source, cancel_reason <> '' AS cancelled
       FROM papers JOIN register_entries AS entry ON entry.paper_id = papers.id`,
    )
    .all()
  // Before there were awards, serials stood with the nominees.
  const award = hasColumn('awards', 'id')
    ? 'awards AS award JOIN register_entries AS entry ON entry.paper_id = award.paper_id'
    : `proposals AS award JOIN papers ON papers.round_id = award.round_id AND papers.kind = 'decision'
       JOIN register_entries AS entry ON entry.paper_id = papers.id`
  const serials = backup
    .prepare(
      `SELECT entry.id AS line, label, golden_book_year || ' ' || golden_book_number AS serial,
         recipient_kind AS recipientKind, name
       FROM ${award} WHERE golden_book_number IS NOT NULL`,
    )
    .all()
  const fromFile = signedPaperSchema.extend({ cancelled: z.number().transform((flag) => flag === 1) })
  return { papers: z.array(fromFile).parse(papers), serials: z.array(serialSchema).parse(serials) }
}

/**
 * What in a backup cannot be true at once with each number of the open book that the backup has not: a book that went
 * on in two places was signed in both.
 *
 * @returns for the id of a line of the open book
 */
export function clashesBetween(here: Signed, there: Signed): (line: string) => Clashes {
  const standing = ({ papers }: Signed) => papers.filter(({ cancelled }) => !cancelled)
  const cancelledHere = new Set(here.papers.filter(({ cancelled }) => cancelled).map(({ line }) => line))
  const ofRecord = ({ kind, source }: Signed['papers'][number]) => `${kind} ${source}`
  const papersThere = Map.groupBy(
    standing(there).filter(({ line }) => !cancelledHere.has(line)),
    ofRecord,
  )
  const serialsThere = Map.groupBy(there.serials, ({ serial }) => serial)
  const papersHere = Map.groupBy(standing(here), ({ line }) => line)
  const serialsHere = Map.groupBy(here.serials, ({ line }) => line)
  const labelsOf = (others: readonly { readonly line: string; readonly label: string }[], line: string) => [
    ...new Set(others.filter((other) => other.line !== line).map(({ label }) => label)),
  ]
  return (line) => ({
    signedTwiceBy: labelsOf(
      (papersHere.get(line) ?? []).flatMap((paper) => papersThere.get(ofRecord(paper)) ?? []),
      line,
    ),
    sameSerialBy: labelsOf(
      (serialsHere.get(line) ?? []).flatMap((own) =>
        (serialsThere.get(own.serial) ?? []).filter((other) => !isSameHonoured(own, other)),
      ),
      line,
    ),
  })
}
