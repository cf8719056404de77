import type { Group, GroupRecord, GroupYear } from '../../../shared/model/groups.ts'
import type { UnitLevel } from '../../../shared/model/units.ts'
import { yearToOffer } from '../../../shared/model/yearToOffer.ts'
import type { IsoDate } from '../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../shared/text/names.ts'

/**
 * A new group with the name that follows the last one of its kind (after `Khu phố 3` comes 4), in force from the
 * same day as the last one: a ward's groups are mostly founded together.
 */
export function blankGroup(
  groups: readonly Pick<GroupRecord, 'name' | 'from'>[],
  today: IsoDate,
  unit: UnitLevel,
): Group {
  const kind = capitalizeFirst(unit.name)
  const numbers = groups.map(({ name }) => (name.startsWith(`${kind} `) ? numberIn(name.slice(kind.length)) : 0))
  return {
    name: `${kind} ${Math.max(0, ...numbers) + 1}`,
    headName: '',
    headPhone: '',
    deputyName: '',
    hall: '',
    from: groups.at(-1)?.from ?? today,
    until: null,
    years: [blankYear([], today)],
  }
}

/** `12` gives 12; anything but a number gives 0. */
function numberIn(text: string): number {
  return /^\s*\d+$/.test(text) ? Number(text) : 0
}

/**
 * What the form edits of a stored group; the latest year comes first. One without any figures has a row to type them
 * in, as a new group has: a row without figures is not stored, and so the form stays as it is when it is saved.
 */
export function toGroup(record: GroupRecord, today: IsoDate): Group {
  const { name, headName, headPhone, deputyName, hall, from, until } = record
  const years = record.years.toSorted((a, b) => b.year - a.year)
  const shown = years.length > 0 ? years : [blankYear([], today)]
  return { name, headName, headPhone, deputyName, hall, from, until, years: shown }
}

/** Figures not yet entered, of the year to offer. */
export function blankYear(years: readonly Pick<GroupYear, 'year'>[], today: IsoDate): GroupYear {
  return { year: yearToOffer(years, today), households: null, residents: null, committedHouseholds: null }
}
