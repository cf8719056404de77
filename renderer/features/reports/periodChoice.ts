import {
  type Period,
  type PeriodKind,
  periodKindSchema,
  periodSchema,
  periodsAYear,
} from '../../../shared/model/periods.ts'
import { type IsoDate, yearOf } from '../../../shared/text/dates.ts'
import { romanNumeral } from '../../../shared/text/numbers.ts'

/** The period that an address names; this year where it names none, or none that exists. */
export function periodOfAddress(search: URLSearchParams, today: IsoDate): Period {
  const kind = periodKindSchema.safeParse(search.get('kind')).data ?? 'year'
  const asked = periodSchema.safeParse({
    kind,
    year: Number(search.get('year') ?? yearOf(today)),
    part: Number(search.get('part') ?? 1),
  })
  return asked.success ? asked.data : { kind: 'year', year: yearOf(today), part: 1 }
}

/** The words of an address that name a period. */
export function periodQuery({ kind, year, part }: Period): Record<string, string> {
  return { kind, year: String(year), ...(kind === 'year' ? {} : { part: String(part) }) }
}

/** The parts of a year as they are chosen: `Quý III`. */
export function partLabels(kind: PeriodKind): string[] {
  const parts = Array.from({ length: periodsAYear[kind] }, (_, index) => index + 1)
  switch (kind) {
    case 'year':
      return []
    case 'half':
      return ['6 tháng đầu', '6 tháng cuối']
    case 'quarter':
      return parts.map((part) => `Quý ${romanNumeral(part)}`)
    case 'month':
      return parts.map((part) => `Tháng ${part}`)
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
