import { z } from 'zod'
import { formatDate, type IsoDate } from '../text/dates.ts'
import { capitalizeFirst } from '../text/names.ts'
import { romanNumeral } from '../text/numbers.ts'
import { yearSchema } from './fields.ts'

export const periodKindSchema = z.enum(['year', 'half', 'quarter', 'month'], { error: 'Chọn kỳ báo cáo.' })
export type PeriodKind = z.infer<typeof periodKindSchema>

export const periodKindLabels: Record<PeriodKind, string> = {
  year: 'Năm',
  half: '6 tháng',
  quarter: 'Quý',
  month: 'Tháng',
}

/** How many periods of each kind a year has. */
export const periodsAYear: Record<PeriodKind, number> = { year: 1, half: 2, quarter: 4, month: 12 }

/** A span of time that is reported on. */
export const periodSchema = z
  .object({
    kind: periodKindSchema,
    year: yearSchema,
    /** Which half, quarter or month of the year, from 1; 1 for a year. */
    part: z.number({ error: 'Chọn kỳ báo cáo.' }).int().min(1).max(12),
  })
  .refine((period) => period.part <= periodsAYear[period.kind], { path: ['part'], error: 'Không có kỳ báo cáo này.' })
export type Period = z.infer<typeof periodSchema>

/** First and last day of a period. */
export function periodSpan({ kind, year, part }: Period): { readonly from: IsoDate; readonly until: IsoDate } {
  const months = 12 / periodsAYear[kind]
  const first = (part - 1) * months + 1
  const last = part * months
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate()
  return { from: `${year}-${twoDigits(first)}-01`, until: `${year}-${twoDigits(last)}-${twoDigits(lastDay)}` }
}

/** Whether a day of the period has come; one to come has no figures yet. */
export function periodStarted(period: Period, today: IsoDate): boolean {
  return periodSpan(period).from <= today
}

/** Why a period that has not begun can neither be counted nor reported on, and what to do. */
export function notStartedSentence(period: Period): string {
  const { from } = periodSpan(period)
  return `${capitalizeFirst(periodName(period))} từ ngày ${formatDate(from)} mới bắt đầu, chưa có số liệu. Chọn kỳ khác.`
}

/** The same period of the year before (cùng kỳ năm trước). */
export function samePeriodLastYear(period: Period): Period {
  return { ...period, year: period.year - 1 }
}

/**
 * Heads the figures of the same period of the year before: `Cùng kỳ 2025`; while the period runs
 * `Cùng kỳ 2025 (đến 22/11)`.
 *
 * @param until last day of last year that is counted while the period runs; null for a whole period
 */
export function lastYearLabel({ year }: Pick<Period, 'year'>, until: IsoDate | null): string {
  return `Cùng kỳ ${year - 1}${until === null ? '' : ` (đến ${formatDate(until).slice(0, 5)})`}`
}

/** As running text names a period: `năm 2026`, `6 tháng đầu năm 2026`, `quý III năm 2026`, `tháng 8 năm 2026`. */
export function periodName({ kind, year, part }: Period): string {
  switch (kind) {
    case 'year':
      return `năm ${year}`
    case 'half':
      return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`
    case 'quarter':
      return `quý ${romanNumeral(part)} năm ${year}`
    case 'month':
      return `tháng ${part} năm ${year}`
  }
}

/** The period after this one, for the part of a report that looks ahead. */
export function nextPeriod({ kind, year, part }: Period): Period {
  return part < periodsAYear[kind] ? { kind, year, part: part + 1 } : { kind, year: year + 1, part: 1 }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
