import type { GroupRecord, GroupYear } from '../../../shared/model/groups.ts'
import { formatDate, type IsoDate } from '../../../shared/text/dates.ts'

/** A residential group as the list shows it, with the figures of the latest year. */
export interface GroupRow {
  readonly id: string
  readonly name: string
  readonly headName: string
  readonly headPhone: string
  readonly deputyName: string
  readonly hall: string
  readonly year: number | null
  readonly households: number | null
  readonly residents: number | null
  readonly committedHouseholds: number | null
  /** `từ 01/07/2025`, `01/01/2020 – 30/06/2025`. */
  readonly days: string
  /** First day, ISO: sorts the column. */
  readonly since: string
  readonly inForce: boolean
}

/** The row of a group on a day. */
export function toGroupRow(group: GroupRecord, today: IsoDate): GroupRow {
  const latest = latestYear(group.years)
  return {
    id: group.id,
    name: group.name,
    headName: group.headName,
    headPhone: group.headPhone,
    deputyName: group.deputyName,
    hall: group.hall,
    year: latest?.year ?? null,
    households: latest?.households ?? null,
    residents: latest?.residents ?? null,
    committedHouseholds: latest?.committedHouseholds ?? null,
    days:
      group.until === null ? `từ ${formatDate(group.from)}` : `${formatDate(group.from)} – ${formatDate(group.until)}`,
    since: group.from,
    inForce: group.from <= today && (group.until === null || group.until >= today),
  }
}

/** Totals under the list; figures not yet entered count as nothing. */
export function totalsOf(rows: readonly GroupRow[]) {
  const sum = (pick: (row: GroupRow) => number | null) => rows.reduce((total, row) => total + (pick(row) ?? 0), 0)
  return {
    households: sum((row) => row.households),
    residents: sum((row) => row.residents),
    committedHouseholds: sum((row) => row.committedHouseholds),
  }
}

function latestYear(years: readonly GroupYear[]): GroupYear | undefined {
  return [...years].sort((a, b) => b.year - a.year)[0]
}
