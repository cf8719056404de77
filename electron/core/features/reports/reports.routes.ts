import type { ReportRecord } from '../../../../shared/model/reports.ts'
import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { moveToBin } from '../../platform/database/records.ts'
import { toFlag } from '../../platform/database/values.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import { notFound, refused } from '../../platform/refusals/refusals.ts'
import { documentFile } from '../../platform/rpc/documentFile.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { newId } from '../../schema/ids.ts'
import { findPaperOf } from '../papers/index.ts'
import { findWardFrame } from '../ward/index.ts'
import { annexOf } from './annex.ts'
import { periodCharts } from './charts.rules.ts'
import { readFacts } from './facts.ts'
import { figuresOf } from './figures.rules.ts'
import { readFreshReport } from './freshReport.ts'
import { readReportFacts } from './reportFacts.ts'
import { drawWorkbookJob } from './reports.jobs.ts'
import { draftParagraphs, keptWords, refreshParagraphs, savedParagraphs, shownParagraphs } from './reports.rules.ts'
import {
  findReport,
  findReportOf,
  insertReport,
  listReports,
  type StoredReport,
  updateReport,
} from './reports.store.ts'
import { refuseUnlessStarted } from './started.rules.ts'
import { periodTables } from './tables/periodTables.ts'
import { workbookFileName, workbookType } from './workbookOfPeriod.ts'

/** @param sources the features, which tell what they have of a period */
export function reportsRoutes(
  { database, clock, jobs, dataDir }: Core & { readonly dataDir: string },
  sources: readonly PeriodSource[],
) {
  return {
    list: os.reports.list.handler(() => listReports(database, leaveOut)),
    figures: os.reports.figures.handler(async ({ input }) => {
      refuseUnlessStarted(input, today(clock))
      const facts = await readFacts(database, input, today(clock), sources)
      return {
        figures: figuresOf(facts),
        tables: periodTables(facts, { names: true }),
        charts: periodCharts(facts),
        comparedUntil: facts.comparedUntil,
        begunWithin: facts.begunWithin,
      }
    }),
    create: os.reports.create.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const existing = await findReportOf(transaction, input)
        if (existing) return { id: existing.id, revision: existing.revision }
        refuseUnlessStarted(input, today(clock))
        const { facts, composed } = await readReportFacts(transaction, input, today(clock), sources)
        const sample = toFlag((await findWardFrame(transaction))?.sample ?? false)
        const id = newId()
        const paragraphs = draftParagraphs(composed)
        const begun = { id, period: input, refreshedAt: clock.now(), paragraphs }
        return insertReport(transaction, begun, annexOf(facts), sample)
      }),
    ),
    get: os.reports.get.handler(async ({ input }) => toRecord(database, await existing(database, input.id))),
    save: os.reports.save.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const { paragraphs } = await unlocked(transaction, input.id)
        const saved = savedParagraphs(paragraphs, input.report.paragraphs)
        return updateReport(transaction, input.id, input.revision, saved, null)
      }),
    ),
    refresh: os.reports.refresh.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const { paragraphs, period } = await unlocked(transaction, input.id)
        const { facts, composed } = await readReportFacts(transaction, period, today(clock), sources)
        const refreshed = refreshParagraphs(paragraphs, composed)
        const taken = { at: clock.now(), annex: annexOf(facts) }
        return updateReport(transaction, input.id, input.revision, refreshed, taken)
      }),
    ),
    keepWords: os.reports.keepWords.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const report = await unlocked(transaction, input.id)
        const { composed } = await readFreshReport(transaction, report, today(clock), sources)
        const paragraphs = keptWords(report.paragraphs, composed, input.paragraphId)
        if (!paragraphs) throw notFound('đoạn văn')
        return updateReport(transaction, input.id, input.revision, paragraphs, null)
      }),
    ),
    remove: os.reports.remove.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        await unlocked(transaction, input.id)
        await moveToBin(transaction, 'reports', input.id, clock.now())
        return { id: input.id }
      }),
    ),
    workbook: os.reports.workbook.handler(async ({ input: { period, names }, signal }) => {
      refuseUnlessStarted(period, today(clock))
      const bytes = await jobs.run(drawWorkbookJob, { dataDir, period, names, madeAt: clock.now() }, { signal })
      return documentFile(workbookFileName(period, names), workbookType, bytes)
    }),
  }

  async function toRecord(from: Database, report: StoredReport): Promise<ReportRecord> {
    const paper = await findPaperOf(from, 'report', report.id)
    const { composed } = await readFreshReport(from, report, today(clock), sources)
    return {
      id: report.id,
      revision: report.revision,
      period: report.period,
      title: report.title,
      refreshedAt: report.refreshedAt.slice(0, 16),
      // A numbered report is what was signed: figures that moved since are no matter of its text.
      paragraphs: shownParagraphs(report.paragraphs, paper?.number == null ? composed : []),
      paper: paper ? { id: paper.id, number: paper.number } : null,
      sample: report.sample,
    }
  }
}

async function existing(database: Database, id: string): Promise<StoredReport> {
  const report = await findReport(database, id)
  if (!report) throw notFound('báo cáo')
  return report
}

/** A report is locked from the moment its paper has its number. */
async function unlocked(database: Database, id: string): Promise<StoredReport> {
  const report = await existing(database, id)
  const paper = await findPaperOf(database, 'report', id)
  if (paper?.number == null) return report
  throw refused(`Báo cáo đã có số ${paper.number}, không sửa hoặc xóa được nữa.`)
}
