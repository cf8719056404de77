import type { ReportSummary } from '../../../../shared/contract/reports.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import { defaultPaper, listPapers, type PaperContext, type PaperKinds } from '../../features/papers/index.ts'
import { listReports } from '../../features/reports/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import { draftReportOf } from './draftReport.ts'
import type { ListedDocument } from './packageContents.ts'

export const reportsFolder = 'bao-cao'
/** Under which the index page lists reports, whether signed or not. */
export const reportList = 'Báo cáo'

/** The report of the whole year, if somebody wrote one. */
export async function reportOfYear(database: Database, year: number): Promise<ReportSummary | undefined> {
  return (await listReports(database)).find(({ period }) => period.kind === 'year' && period.year === year)
}

/** For a year of which nobody wrote the report, the one that the records make; see {@link draftReportOf}. */
export async function composedReport(
  database: Database,
  kinds: PaperKinds,
  context: PaperContext,
  year: number,
  today: IsoDate,
  sources: readonly PeriodSource[],
): Promise<ListedDocument[]> {
  if (await reportOfYear(database, year)) return []
  const { fileName, title, input, about } = await draftReportOf(database, kinds, context, year, today, sources)
  return [{ path: `${reportsFolder}/${fileName}`, input, list: reportList, label: `${title} (dự thảo)`, about }]
}

/** The reports of the year that nobody has drafted a paper of yet, in the frame that such a paper would get. */
export async function undraftedReports(
  database: Database,
  kinds: PaperKinds,
  context: PaperContext,
  year: number,
  today: IsoDate,
): Promise<ListedDocument[]> {
  const papers = await listPapers(database, {})
  const drafted = new Set(papers.filter((paper) => !paper.cancelled).map((paper) => paper.reportId))
  const files: ListedDocument[] = []
  for (const report of await listReports(database)) {
    if (report.period.year !== year || drafted.has(report.id)) continue
    const source = await kinds.of('report').readSource(database, report.id, today)
    const input = source.compose(context, defaultPaper(context, source, today), null)
    const path = `${reportsFolder}/${safeFileName(['chưa cấp số', report.title], 'docx')}`
    files.push({ input, path, list: reportList, label: report.title, about: 'Chưa soạn thành văn bản' })
  }
  return files
}
