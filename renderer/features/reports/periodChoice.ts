import {
  type Period,
  type PeriodKind,
  periodKindSchema,
  periodSchema,
  periodSpan,
  periodStarted,
  periodsAYear,
} from '../../../shared/model/periods.ts'
import { formatDate, type IsoDate, yearOf } from '../../../shared/text/dates.ts'
import { romanNumeral } from '../../../shared/text/numbers.ts'

/**
 * The period that an address names. Where it names no part of the year, the one in hand; for one that has not begun,
 * the one of its kind that runs today; for one that does not exist, this year.
 */
export function periodOfAddress(search: URLSearchParams, today: IsoDate): Period {
  const kind = periodKindSchema.safeParse(search.get('kind')).data ?? 'year'
  const year = Number(search.get('year') ?? yearOf(today))
  const part = search.has('part') ? Number(search.get('part')) : periodOfKind(kind, year, today).part
  const asked = periodSchema.safeParse({ kind, year, part })
  return asked.success ? startedPeriod(asked.data, today) : { kind: 'year', year: yearOf(today), part: 1 }
}

/** The period itself, or the one of its kind that runs today when it has not begun. */
export function startedPeriod(period: Period, today: IsoDate): Period {
  return periodStarted(period, today) ? period : periodOfKind(period.kind, yearOf(today), today)
}

/** The words of an address that name a period. */
export function periodQuery({ kind, year, part }: Period): Record<string, string> {
  return { kind, year: String(year), ...(kind === 'year' ? {} : { part: String(part) }) }
}

/** A part of a year as it is chosen. */
export interface PartChoice {
  readonly part: number
  /** `Quý III` */
  readonly label: string
  /** Why it cannot be chosen: `bắt đầu 01/12/2026`, the day on which it begins; '' when it can. */
  readonly notBefore: string
}

/** The parts of a year, those to come with the day on which they begin; none for a year itself. */
export function partChoices(kind: PeriodKind, year: number, today: IsoDate): PartChoice[] {
  if (kind === 'year') return []
  return Array.from({ length: periodsAYear[kind] }, (_, index) => {
    const period = { kind, year, part: index + 1 }
    const notBefore = periodStarted(period, today) ? '' : `bắt đầu ${formatDate(periodSpan(period).from)}`
    return { part: period.part, label: partLabel(kind, period.part), notBefore }
  })
}

function partLabel(kind: Exclude<PeriodKind, 'year'>, part: number): string {
  switch (kind) {
    case 'half':
      return part === 1 ? '6 tháng đầu' : '6 tháng cuối'
    case 'quarter':
      return `Quý ${romanNumeral(part)}`
    case 'month':
      return `Tháng ${part}`
  }
}

/**
 * The period of another kind that one changes to: the part of the year that the day falls in, for a past year the last
 * one.
 */
export function periodOfKind(kind: PeriodKind, year: number, today: IsoDate): Period {
  const month = year < yearOf(today) ? 12 : Number(today.slice(5, 7))
  return { kind, year, part: Math.ceil((month * periodsAYear[kind]) / 12) }
}

/** True when both name the same span of time. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return one.kind === other.kind && one.year === other.year && one.part === other.part
}
