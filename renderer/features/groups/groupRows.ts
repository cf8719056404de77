import { type GroupRecord, hasFigure } from '../../../shared/model/groups.ts'
import { formatDate, type IsoDate, yearOf } from '../../../shared/text/dates.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'

/** A residential group as the list shows it, with its figures of one year. */
export interface GroupRow {
  readonly id: string
  readonly name: string
  readonly headName: string
  readonly headPhone: string
  readonly deputyName: string
  readonly hall: string
  readonly households: number | null
  readonly residents: number | null
  readonly committedHouseholds: number | null
  /** `từ 01/07/2025`, `01/01/2020 – 30/06/2025`. */
  readonly days: string
  /** First day, ISO: sorts the column. */
  readonly since: string
  readonly inForce: boolean
}

/**
 * The row of a group on a day.
 *
 * @param year of the figures: the same for all rows, so that their sum is one of a year
 */
export function toGroupRow(group: GroupRecord, today: IsoDate, year: number): GroupRow {
  const figures = group.years.find((one) => one.year === year)
  return {
    id: group.id,
    name: group.name,
    headName: group.headName,
    headPhone: group.headPhone,
    deputyName: group.deputyName,
    hall: group.hall,
    households: figures?.households ?? null,
    residents: figures?.residents ?? null,
    committedHouseholds: figures?.committedHouseholds ?? null,
    days:
      group.until === null ? `từ ${formatDate(group.from)}` : `${formatDate(group.from)} – ${formatDate(group.until)}`,
    since: group.from,
    inForce: group.from <= today && (group.until === null || group.until >= today),
  }
}

/**
 * What groups have together by the figures of one year, in a line: nothing is said of what nobody entered, and a sum
 * that leaves groups out says how many.
 *
 * @param unitName `tổ dân phố`
 */
export function summaryOf(rows: readonly GroupRow[], unitName: string): string {
  const figures = [
    [rows.map((row) => row.households), 'hộ'],
    [rows.map((row) => row.residents), 'nhân khẩu'],
    [rows.map((row) => row.committedHouseholds), 'hộ ký cam kết'],
  ] as const
  const sums = figures.flatMap(([values, what]) => {
    const entered = values.filter((value) => value !== null)
    if (entered.length === 0) return []
    const missing = values.length - entered.length
    const sum = `${formatNumber(entered.reduce((total, value) => total + value, 0))} ${what}`
    return missing === 0 ? sum : `${sum} (thiếu ${formatNumber(missing)} ${unitName})`
  })
  return [`${formatNumber(rows.length)} ${unitName} đang hoạt động`, ...sums].join(' · ')
}

/** The latest year for which anything was entered; this year where nothing was. */
export function yearOfFigures(groups: readonly Pick<GroupRecord, 'years'>[], today: IsoDate): number {
  const entered = groups.flatMap(({ years }) => years.filter(hasFigure).map(({ year }) => year))
  return entered.length === 0 ? yearOf(today) : Math.max(...entered)
}
