import type { Annex } from '../../../../shared/model/annex.ts'
import { reportPartsOf, sectionTitle } from '../../../../shared/model/reports.ts'
import { romanNumeral } from '../../../../shared/text/numbers.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import { notFound } from '../../platform/refusals/refusals.ts'
import { paperKind, type TellFinding } from '../papers/index.ts'
import { readFreshReport } from './freshReport.ts'
import { type ReportInput, reportInputSchema } from './inputs.ts'
import { defaultReport } from './papers/defaults.ts'
import { composeReport, textsOf } from './papers/report.ts'
import type { OlderParagraph } from './reports.rules.ts'
import { findAnnex, findReport, type StoredReport } from './reports.store.ts'

/** A report as its paper is written from it. */
interface ReportSource {
  readonly report: StoredReport
  readonly annex: Annex
  /** The figures in its text are no longer those of the records. */
  readonly stale: boolean
  /** Paragraphs whose words were kept with older figures. */
  readonly older: readonly OlderParagraph[]
}

/** @param sources the features, which tell what they have of a period */
export const reportPapersOf = (sources: () => Promise<readonly PeriodSource[]>) => [
  paperKind<ReportSource, ReportInput>({
    kind: 'report',
    inputSchema: reportInputSchema,
    readSource: async (database, id, today) => {
      const report = await findReport(database, id)
      if (!report) throw notFound('báo cáo')
      const { annex, stale, older } = await readFreshReport(database, report, today, await sources())
      return { report, annex, stale, older }
    },
    readRecord: async (database, id) => [await findReport(database, id), await findAnnex(database, id)],
    isSample: ({ report }) => report.sample,
    defaultPaper: (context, { report }, today) => defaultReport(context, report.period, today),
    compose: (context, { report, annex }, paper, issue) => composeReport(context, report, annex, paper, issue),
    check: (_context, source, _paper, _date, tell) => checkReport(source, tell),
  }),
]

/** A section of a report without a word, figures that moved after they were taken, and words kept with older ones. */
function checkReport({ report: stored, stale, older }: ReportSource, tell: TellFinding): void {
  if (stale) {
    const message = 'Số liệu trong sổ đã khác với báo cáo. Mở báo cáo, bấm “Lấy số liệu mới” hoặc giữ như đang ghi.'
    tell('warning', 'report', '', message)
  }
  for (const { id, section, number } of older) {
    const message = `${sectionTitle(section, stored.period)}, đoạn ${number}: lời đã sửa còn số liệu cũ. Lấy câu mới hoặc giữ nguyên lời.`
    tell('warning', 'report', `paragraphs.${id}`, message)
  }
  for (const [index, { title, sections }] of reportPartsOf(stored.period).entries()) {
    const part = `Phần ${romanNumeral(index + 1)}`
    for (const section of sections) {
      if (textsOf(stored, section.id).length > 0) continue
      const name = section.title === '' ? `${part} (${title})` : `Mục “${section.title}” (${part})`
      tell('warning', 'report', section.id, `${name} chưa có nội dung nên không in. Nhập ở báo cáo nếu cần.`)
    }
  }
}
