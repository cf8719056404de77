import type { Group, GroupRecord, GroupYear } from '../../../shared/model/groups.ts'
import { type IsoDate, yearOf } from '../../../shared/text/dates.ts'

/**
 * A new group with the name that follows the last one of its kind (after `Tổ dân phố 3` comes 4), in force from the
 * same day as the last one: a ward's groups are mostly founded together.
 */
export function blankGroup(groups: readonly Pick<GroupRecord, 'name' | 'from'>[], today: IsoDate): Group {
  const numbers = groups.map(({ name }) => Number(/^Tổ dân phố (\d+)$/.exec(name)?.[1] ?? 0))
  return {
    name: `Tổ dân phố ${Math.max(0, ...numbers) + 1}`,
    headName: '',
    headPhone: '',
    deputyName: '',
    hall: '',
    from: groups.at(-1)?.from ?? today,
    until: null,
    years: [blankYear([], today)],
  }
}

/** What the form edits of a stored group; the latest year comes first. */
export function toGroup(record: GroupRecord): Group {
  const { name, headName, headPhone, deputyName, hall, from, until, years } = record
  return { name, headName, headPhone, deputyName, hall, from, until, years: [...years].sort((a, b) => b.year - a.year) }
}

/** Figures not yet entered: of this year, or of the year after the latest one. */
export function blankYear(years: readonly Pick<GroupYear, 'year'>[], today: IsoDate): GroupYear {
  const latest = Math.max(...years.map(({ year }) => (Number.isInteger(year) ? year : 0)))
  const year = years.length === 0 ? yearOf(today) : latest + 1
  return { year, households: null, residents: null, committedHouseholds: null }
}
