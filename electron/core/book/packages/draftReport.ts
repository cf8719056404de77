import type { Period } from '../../../../shared/model/periods.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import { romanNumeral } from '../../../../shared/text/numbers.ts'
import { type PaperContext, type PaperKinds, signerFinding } from '../../features/papers/index.ts'
import {
  annexOf,
  composeReport,
  defaultReport,
  draftParagraphs,
  type ReportInput,
  readReportFacts,
  reportTitle,
} from '../../features/reports/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'

/** The report that a package carries for a year of which nobody wrote one. */
export interface DraftReport {
  /** `du-thao_bao-cao-tong-ket-nam-2026.docx` */
  readonly fileName: string
  /** `Báo cáo tổng kết năm 2026` */
  readonly title: string
  readonly input: ReportInput
  /** That it is a draft, and what it lacks, in whole sentences. */
  readonly about: string
}

/**
 * Composes the report of a year from the records as they stand, in the frame that its paper would get, and keeps
 * nothing of it: the records still say that nobody wrote one. Without a signer room for the name is left, as in any
 * paper that is not signed yet; a part that the records have nothing to say about is left out.
 *
 * @param today for the signers in office and the header of the ward
 * @throws REFUSED before set-up
 */
export async function draftReportOf(
  database: Database,
  kinds: PaperKinds,
  context: PaperContext,
  year: number,
  today: IsoDate,
  sources: readonly PeriodSource[],
): Promise<DraftReport> {
  const period: Period = { kind: 'year', year, part: 1 }
  const { facts, composed } = await readReportFacts(database, period, today, sources)
  const paper = defaultReport(context, period, today)
  const input = composeReport(context, { period, paragraphs: draftParagraphs(composed) }, annexOf(facts), paper, null)
  const title = reportTitle(period)
  const lacks = [
    ...(signerFinding(kinds.of('report'), context, paper, today) === null
      ? []
      : ['Chưa có người ký: chỗ ký để trống.']),
    ...emptyParts(input),
  ]
  return {
    fileName: safeFileName(['dự thảo', title], 'docx'),
    title,
    input,
    about: ['Dự thảo soạn từ số liệu lúc chép, chưa có trong sổ.', ...lacks].join(' '),
  }
}

/** The parts of a report that have no text yet, in one sentence. */
function emptyParts({ parts }: ReportInput): string[] {
  const empty = parts.flatMap(({ sections }, index) =>
    sections.every(({ paragraphs }) => paragraphs.length === 0) ? [romanNumeral(index + 1)] : [],
  )
  return empty.length === 0 ? [] : [`Chưa có nội dung: phần ${empty.join(', ')}.`]
}
