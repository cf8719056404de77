import { sql } from 'kysely'
import type { z } from 'zod'
import type { Saved } from '../../../../shared/contract/base.ts'
import type { PaperSourceKind } from '../../../../shared/model/paperKind.ts'
import { type PaperKind, paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { type Paper, type PaperRecord, paperRecordSchema } from '../../../../shared/model/papers.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readManyRows, readRow, readRows } from '../../platform/database/readRows.ts'
import { insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { readLines } from '../../platform/database/values.ts'
import type { Flag } from '../../schema/schema.ts'

/** Which papers to list; each condition given narrows the list. */
export interface PaperFilter {
  readonly meetingId?: string
  readonly roundId?: string
  /** Only those without a number. */
  readonly waiting?: true
}

/**
 * Papers by day of signing; neither they nor their source are in the bin.
 *
 * @param onUnreadable as in `readRows`
 */
export async function listPapers(
  database: Database,
  filter: PaperFilter,
  onUnreadable?: OnUnreadable,
): Promise<PaperRecord[]> {
  let query = selectPapers(database)
  if (filter.meetingId) query = query.where('papers.meetingId', '=', filter.meetingId)
  if (filter.roundId) query = query.where('papers.roundId', '=', filter.roundId)
  if (filter.waiting) query = query.where('registerEntries.id', 'is', null)
  const rows = await query.orderBy('papers.plannedDate').orderBy('papers.id').execute()
  return readManyRows('papers', rows, toRecord, onUnreadable)
}

/** All papers ever made, those in the bin too. */
export async function listPapersEver(database: Database): Promise<PaperRecord[]> {
  return readRows('papers', await selectPapersEver(database).execute(), toRecord)
}

export async function findPaper(database: Database, id: string): Promise<PaperRecord | undefined> {
  const row = await selectPapers(database).where('papers.id', '=', id).executeTakeFirst()
  return row && readRow('papers', row, toRecord)
}

/**
 * The paper of that kind that stands for a source; one whose number was cancelled stands no more. Where a book has more
 * than one, as it had to be restored, the one that was signed.
 *
 * @param besides id of a paper that is passed over
 */
export async function findPaperOf(
  database: Database,
  kind: PaperKind,
  sourceId: string,
  besides?: string,
): Promise<PaperRecord | undefined> {
  let query = selectPapers(database)
    .where('papers.kind', '=', kind)
    .where(`papers.${sourceColumn(kind)}`, '=', sourceId)
    .where(({ or, eb }) =>
      or([eb('registerEntries.cancelReason', 'is', null), eb('registerEntries.cancelReason', '=', '')]),
    )
  if (besides !== undefined) query = query.where('papers.id', '<>', besides)
  const row = await query
    .orderBy(({ eb }) => eb('registerEntries.id', 'is', null))
    .orderBy('registerEntries.date')
    .orderBy('papers.id')
    .executeTakeFirst()
  return row && readRow('papers', row, toRecord)
}

/**
 * The document as it was when its number was given; null before.
 *
 * @param schema of its kind
 */
export async function findIssuedInput<Input>(
  database: Database,
  id: string,
  schema: z.ZodType<Input>,
): Promise<Input | null> {
  const row = await database.selectFrom('papers').select('issuedInput').where('id', '=', id).executeTakeFirst()
  if (!row?.issuedInput) return null
  const { issuedInput } = row
  return readRow('papers', { id }, () => schema.parse(JSON.parse(issuedInput)))
}

export async function insertPaper(
  database: Database,
  id: string,
  origin: { kind: PaperKind; sourceId: string },
  paper: Paper,
  sample: Flag,
): Promise<Saved> {
  const source = { meetingId: null, roundId: null, reportId: null, [sourceColumn(origin.kind)]: origin.sourceId }
  const drafted = { kind: origin.kind, ...source, ...columns(paper, origin.kind), issuedInput: null }
  return insertRecord(database, 'papers', id, drafted, sample)
}

/** Saves as `updateRecord` does. */
export async function updatePaper(
  database: Database,
  id: string,
  revision: number,
  kind: PaperKind,
  paper: Paper,
): Promise<Saved> {
  return updateRecord(database, 'papers', { id, revision }, columns(paper, kind))
}

const sourceColumns = { meeting: 'meetingId', round: 'roundId', report: 'reportId' } as const satisfies Record<
  PaperSourceKind,
  string
>

function sourceColumn(kind: PaperKind) {
  return sourceColumns[paperKinds[kind].source]
}

function columns(paper: Paper, kind: PaperKind) {
  return {
    plannedDate: paper.plannedDate,
    subject: paper.subject,
    addressees: JSON.stringify(paper.addressees),
    opening: paper.opening,
    body: JSON.stringify(paper.body),
    closing: paper.closing,
    recipients: JSON.stringify(paper.recipients),
    signerId: paper.signerId,
    copies: paper.copies,
    search: foldVietnamese(`${paperKinds[kind].label} ${paper.subject}`),
  }
}

function selectPapers(database: Database) {
  return selectPapersEver(database)
    .where('papers.removedAt', 'is', null)
    .where('meetings.removedAt', 'is', null)
    .where('rounds.removedAt', 'is', null)
    .where('reports.removedAt', 'is', null)
}

function selectPapersEver(database: Database) {
  return (
    database
      .selectFrom('papers')
      .leftJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
      .leftJoin('meetings', 'meetings.id', 'papers.meetingId')
      .leftJoin('rounds', 'rounds.id', 'papers.roundId')
      .leftJoin('reports', 'reports.id', 'papers.reportId')
      // Not the document that was signed, which is long and nothing that a list shows.
      .select(['papers.id', 'papers.kind', 'papers.meetingId', 'papers.roundId', 'papers.reportId'])
      .select(['papers.plannedDate', 'papers.subject', 'papers.addressees', 'papers.opening', 'papers.body'])
      .select(['papers.closing', 'papers.recipients', 'papers.signerId', 'papers.copies'])
      .select(['papers.revision', 'papers.sample'])
      .select([
        'registerEntries.label as number',
        'registerEntries.date as issuedOn',
        'registerEntries.cancelReason as cancelReason',
        sql<string>`coalesce(meetings.title, rounds.occasion, reports.title)`.as('sourceTitle'),
      ])
  )
}

type PaperWithNumber = Awaited<ReturnType<ReturnType<typeof selectPapers>['executeTakeFirstOrThrow']>>

function toRecord(row: PaperWithNumber): PaperRecord {
  const kind = paperKindSchema.parse(row.kind)
  return paperRecordSchema.parse({
    ...recordFacts(row),
    kind,
    meetingId: row.meetingId,
    roundId: row.roundId,
    reportId: row.reportId,
    sourceTitle: row.sourceTitle,
    number: row.number,
    issuedOn: row.issuedOn,
    cancelled: (row.cancelReason ?? '') !== '',
    fileName: safeFileName([row.issuedOn ?? row.plannedDate, paperKinds[kind].fileName, row.sourceTitle], 'docx'),
    plannedDate: row.plannedDate,
    subject: row.subject,
    addressees: readLines(row.addressees),
    opening: row.opening,
    body: readLines(row.body),
    closing: row.closing,
    recipients: readLines(row.recipients),
    signerId: row.signerId,
    copies: row.copies,
  })
}
