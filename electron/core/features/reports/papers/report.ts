import type { Annex } from '../../../../../shared/model/annex.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { nextPeriod, periodName } from '../../../../../shared/model/periods.ts'
import { reportPartsOf } from '../../../../../shared/model/reports.ts'
import { formatDate } from '../../../../../shared/text/dates.ts'
import {
  committeeName,
  type Issue,
  type PaperContext,
  paperHead,
  peopleName,
  signatureOf,
  titleOf,
} from '../../papers/index.ts'
import type { ReportInput } from '../inputs.ts'
import type { StoredReport } from '../reports.store.ts'

/** Báo cáo (NĐ 30, Phụ lục III, Mẫu 1.4): its text as the user left it, its tables and charts as taken with it. */
export function composeReport(
  context: PaperContext,
  report: Pick<StoredReport, 'period' | 'paragraphs'>,
  annex: Annex,
  paper: Paper,
  issue: Issue | null,
): ReportInput {
  const date = issue?.date ?? paper.plannedDate
  return {
    kind: 'report',
    title: titleOf('Báo cáo', paper.subject),
    organization: peopleName(context.ward, date),
    head: paperHead(context.ward, 'report', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: context.ward.archive,
    issuerInText: committeeName(context.ward, date),
    addressees: paper.addressees,
    opening: paper.opening,
    parts: reportPartsOf(report.period).map(({ title, sections }) => ({
      title: titleOfPart(title, report),
      sections: sections.map((section) => ({
        title: section.title,
        paragraphs: textsOf(report, section.id),
      })),
    })),
    closing: paper.closing,
    annexTitle: annexTitle(report.period, annex),
    tables: annex.tables,
    charts: annex.charts,
    signature: signatureOf(context, paper.signerId),
  }
}

/** `Số liệu năm 2026 (tính đến hết ngày 22/11/2026)` */
function annexTitle(period: StoredReport['period'], { until }: Annex): string {
  const title = `Số liệu ${periodName(period)}`
  return until === null ? title : `${title} (tính đến hết ngày ${formatDate(until)})`
}

/** The paragraphs of a section that have text. */
export function textsOf(report: Pick<StoredReport, 'paragraphs'>, section: string): string[] {
  return report.paragraphs
    .filter((paragraph) => paragraph.section === section)
    .flatMap(({ text }) => text.split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

/** The part that looks ahead names the period to come. */
function titleOfPart(title: string, { period }: Pick<StoredReport, 'period'>): string {
  return title.startsWith('Phương hướng') ? `${title} ${periodName(nextPeriod(period))}` : title
}
