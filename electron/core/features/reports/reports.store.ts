import type { Selectable } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import { type ReportSummary, reportSummarySchema } from '../../../../shared/contract/reports.ts'
import { type Annex, annexSchema } from '../../../../shared/model/annex.ts'
import { idSchema } from '../../../../shared/model/fields.ts'
import { type Period, periodSchema } from '../../../../shared/model/periods.ts'
import { reportSectionSchema } from '../../../../shared/model/reports.ts'
import type { IsoDateTime } from '../../../../shared/text/dates.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { syncRows } from '../../platform/database/rows.ts'
import type { Flag, ReportRow } from '../../schema/schema.ts'
import { reportTitle, type StoredParagraph } from './reports.rules.ts'

/** A report as it is stored. */
export interface StoredReport {
  readonly id: string
  readonly revision: number
  readonly period: Period
  readonly title: string
  readonly refreshedAt: IsoDateTime
  readonly sample: boolean
  readonly paragraphs: readonly StoredParagraph[]
}

/** Reports that are not in the bin, the latest period first; `onUnreadable` as in `readRows`. */
export async function listReports(database: Database, onUnreadable?: OnUnreadable): Promise<ReportSummary[]> {
  const rows = await database
    .selectFrom('reports')
    .selectAll()
    .where('removedAt', 'is', null)
    .orderBy('year', 'desc')
    .orderBy('refreshedAt', 'desc')
    .execute()
  const numbers = await database
    .selectFrom('papers')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
    .select(['papers.reportId', 'registerEntries.label'])
    .where('papers.removedAt', 'is', null)
    .where('registerEntries.cancelReason', '=', '')
    .execute()
  const numberOf = new Map(numbers.map(({ reportId, label }) => [reportId, label]))
  const read = (row: Selectable<ReportRow>) =>
    reportSummarySchema.parse({
      id: row.id,
      period: periodOf(row),
      title: row.title,
      refreshedAt: row.refreshedAt,
      number: numberOf.get(row.id) ?? null,
      sample: row.sample === 1,
    })
  return readRows('reports', rows, read, onUnreadable)
}

export async function findReport(database: Database, id: string): Promise<StoredReport | undefined> {
  const row = await database
    .selectFrom('reports')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return row && readReport(database, row)
}

/** All reports ever begun with their figures, those in the bin too, read one after the other. */
export async function* readReportsEver(database: Database): AsyncGenerator<{ report: StoredReport; annex: Annex }> {
  const rows = await database.selectFrom('reports').selectAll().execute()
  for (const row of rows) yield { report: await readReport(database, row), annex: await findAnnex(database, row.id) }
}

async function readReport(database: Database, row: Selectable<ReportRow>): Promise<StoredReport> {
  const paragraphs = await database
    .selectFrom('reportParagraphs')
    .select(['id', 'section', 'rule', 'text', 'composed', 'restsOn'])
    .where('reportId', '=', row.id)
    .orderBy('position')
    .execute()
  return readRow('reports', row, () => ({
    ...recordFacts(row),
    id: idSchema.parse(row.id),
    period: periodOf(row),
    title: row.title,
    refreshedAt: row.refreshedAt,
    paragraphs: paragraphs.map((one) => ({
      ...one,
      id: idSchema.parse(one.id),
      section: reportSectionSchema.parse(one.section),
    })),
  }))
}

/** Title of the report that stands for the period of another one, which may lie in the bin; null when it is free. */
export async function periodTakenBy(database: Database, id: string): Promise<string | null> {
  const row = await database
    .selectFrom('reports as other')
    .innerJoin('reports as own', (join) =>
      join
        .onRef('own.periodKind', '=', 'other.periodKind')
        .onRef('own.year', '=', 'other.year')
        .onRef('own.part', '=', 'other.part'),
    )
    .select('other.title')
    .where('own.id', '=', id)
    .where('other.id', '<>', id)
    .where('other.removedAt', 'is', null)
    .executeTakeFirst()
  return row?.title ?? null
}

/** The report of a period, if one was begun. */
export async function findReportOf(database: Database, period: Period): Promise<StoredReport | undefined> {
  const row = await database
    .selectFrom('reports')
    .select('id')
    .where('periodKind', '=', period.kind)
    .where('year', '=', period.year)
    .where('part', '=', period.part)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return row && findReport(database, row.id)
}

/** Call inside a transaction. */
export async function insertReport(
  database: Database,
  report: Pick<StoredReport, 'id' | 'period' | 'refreshedAt' | 'paragraphs'>,
  annex: Annex,
  sample: Flag,
): Promise<Saved> {
  const title = reportTitle(report.period)
  const columns = {
    periodKind: report.period.kind,
    year: report.period.year,
    part: report.period.part,
    title,
    refreshedAt: report.refreshedAt,
    search: foldVietnamese(title),
  }
  const saved = await insertRecord(database, 'reports', report.id, columns, sample)
  await database
    .insertInto('reportFigures')
    .values({ id: report.id, content: JSON.stringify(annex) })
    .execute()
  await syncParagraphs(database, report.id, report.paragraphs)
  return saved
}

/**
 * Saves as `updateRecord` does. Call inside a transaction.
 *
 * @param taken the figures that were taken, and when; null leaves them as they are
 */
export async function updateReport(
  database: Database,
  id: string,
  revision: number,
  paragraphs: readonly StoredParagraph[],
  taken: { readonly at: IsoDateTime; readonly annex: Annex } | null,
): Promise<Saved> {
  const saved = await updateRecord(
    database,
    'reports',
    { id, revision },
    taken === null ? {} : { refreshedAt: taken.at },
  )
  if (taken !== null) {
    const content = JSON.stringify(taken.annex)
    await database.updateTable('reportFigures').set({ content }).where('id', '=', id).execute()
  }
  await syncParagraphs(database, id, paragraphs)
  return saved
}

/** The tables and charts that were taken with the text. */
export async function findAnnex(database: Database, reportId: string): Promise<Annex> {
  const row = await database
    .selectFrom('reportFigures')
    .select('content')
    .where('id', '=', reportId)
    .executeTakeFirstOrThrow()
  return readRow('reports', { id: reportId }, () => annexSchema.parse(JSON.parse(row.content)))
}

async function syncParagraphs(
  database: Database,
  reportId: string,
  paragraphs: readonly StoredParagraph[],
): Promise<void> {
  const rows = paragraphs.map((paragraph, position) => ({ ...paragraph, reportId, position }))
  await syncRows(database, 'reportParagraphs', 'reportId', reportId, rows)
}

function periodOf(row: Selectable<ReportRow>): Period {
  return periodSchema.parse({ kind: row.periodKind, year: row.year, part: row.part })
}
