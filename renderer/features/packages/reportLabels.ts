import type { ReportSummary } from '../../../shared/contract/reports.ts'

/** What a package will lack of the report of its year, and where that is mended. */
export interface ReportGap {
  readonly text: string
  readonly action: string
  /** Address of the screen. */
  readonly to: string
}

/**
 * Says before copying what becomes of the report of the year: a year without one gets a draft, and superiors get signed
 * reports alone. Null when the report goes along.
 */
export function reportGap(
  reports: readonly Pick<ReportSummary, 'id' | 'period' | 'number'>[],
  year: number,
  forSuperiors: boolean,
): ReportGap | null {
  const report = reports.find(({ period }) => period.kind === 'year' && period.year === year)
  if (!report) {
    const text = forSuperiors
      ? `Năm ${year} chưa có báo cáo: bản cho cấp trên chỉ kèm báo cáo đã cấp số.`
      : `Năm ${year} chưa có báo cáo: gói sẽ kèm bản dự thảo soạn từ số liệu.`
    return { text, action: 'Soạn báo cáo', to: `/reports?kind=year&year=${year}` }
  }
  if (!forSuperiors || report.number !== null) return null
  const text = `Báo cáo năm ${year} chưa cấp số nên không có trong bản cho cấp trên.`
  return { text, action: 'Mở báo cáo', to: `/reports/${report.id}` }
}
