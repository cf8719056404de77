import { paperCount } from '../../../../shared/text/numbers.ts'
import { sumOf, total } from '../../platform/period/comparison.ts'
import type { GroupFigures, HeldMeeting, PeriodRecords } from './periodRecords.ts'

/**
 * How many rows of each sum have no figure. A sum over gaps is less than there was: it is told with what it leaves out,
 * and nothing is compared with it. 0 where no row has one: then there is no sum to speak of.
 */
export interface Gaps {
  /** Groups that the ward counts and that are not listed: their figures are missing from every sum. */
  readonly groups: number
  readonly households: number
  readonly inhabitants: number
  readonly committed: number
  /** Groups that lack one of the two figures of the share that signed. */
  readonly signed: number
  /** Meetings at which the presence of anybody was not marked. */
  readonly attendance: number
  /** Those of them at which a member's was not. */
  readonly presence: number
  /** Festivals and forums at which residents were not counted. */
  readonly residents: number
}

/** A part of a whole, of the rows that have both figures. */
export interface Fraction {
  readonly part: number
  readonly whole: number
}

/** The figures of groups over a whole ward, with what they leave out. */
export interface GroupSums {
  /** As the ward counts them itself where it has more than are listed; null where neither says. */
  readonly groups: number | null
  /** The ward's own count of its groups was entered. */
  readonly groupsCounted: boolean
  readonly households: number | null
  readonly inhabitants: number | null
  readonly committed: number | null
  /** Households that signed, of those of the same groups; where no group entered its own, of the ward's figure. */
  readonly signed: Fraction | null
  /** They are of the ward's figure: such a share is compared with none that is of the groups'. */
  readonly signedOfWard: boolean
  readonly gaps: Pick<Gaps, 'groups' | 'households' | 'inhabitants' | 'committed' | 'signed'>
}

/** The groups of a year, and what the ward says of itself. */
type GroupRecords = Pick<PeriodRecords, 'groups' | 'groupsListed' | 'ward'>

/**
 * Where groups leave gaps, the ward's own figure of the year stands for the whole. A share is of the same groups, or,
 * where all of them entered who signed and none how many they are, of that figure.
 */
export function groupSums(records: GroupRecords): GroupSums {
  const { groups, ward } = records
  const notListed = groupsNotListed(records)
  const households = wholeOf(groups, 'households', notListed, ward?.households ?? null)
  const inhabitants = wholeOf(groups, 'residents', notListed, ward?.residents ?? null)
  const committed = wholeOf(groups, 'committedHouseholds', notListed, null)
  const both = groups.filter((group) => group.households !== null && group.committedHouseholds !== null)
  const signedOfWard = both.length === 0 && committed.missing === 0 && households.missing === 0
  return {
    groups: notListed > 0 || groups.length === 0 ? (ward?.groups ?? null) : groups.length,
    groupsCounted: typeof ward?.groups === 'number',
    households: households.sum,
    inhabitants: inhabitants.sum,
    committed: committed.sum,
    signed: signedOfWard ? fractionOf(committed.sum, households.sum) : fractionOf(...sumsOfBoth(both)),
    signedOfWard,
    gaps: {
      groups: notListed,
      households: households.missing,
      inhabitants: inhabitants.missing,
      committed: committed.missing,
      signed: both.length === 0 ? 0 : groups.length - both.length + notListed,
    },
  }
}

/**
 * Groups that the ward has by its own count and that are not listed. A ward that lists none enters its figures whole.
 */
export function groupsNotListed({ groups, groupsListed, ward }: GroupRecords): number {
  return groups.length === 0 ? 0 : Math.max((ward?.groups ?? 0) - groupsListed, 0)
}

/**
 * Whether the lists of two years are of one ward. Where its own count says of one year that groups are not listed, a
 * list of which no count speaks lacks them perhaps as well.
 */
export function areListsAlike(now: GroupSums, before: GroupSums): boolean {
  const isUnlike = (one: GroupSums, other: GroupSums) =>
    one.gaps.groups > 0 && other.groups !== null && !other.groupsCounted
  return !isUnlike(now, before) && !isUnlike(before, now)
}

type Figure = 'households' | 'residents' | 'committedHouseholds'

function wholeOf(groups: readonly GroupFigures[], figure: Figure, notListed: number, ofWard: number | null) {
  const values = groups.map((group) => group[figure])
  const missing = values.filter((value) => value === null).length + notListed
  const sum = sumOf(values)
  // A whole that is less than what is known of its parts is out of date.
  const whole = ofWard !== null && ofWard >= leastOf(groups, figure) ? ofWard : null
  if (sum === null || (missing > 0 && whole !== null)) return { sum: whole, missing: 0 }
  return { sum, missing }
}

/** What groups have at least: as many households as signed. */
function leastOf(groups: readonly GroupFigures[], figure: Figure): number {
  const atLeast = (group: GroupFigures) => (figure === 'households' ? (group.committedHouseholds ?? 0) : 0)
  return total(groups, (group) => group[figure] ?? atLeast(group))
}

function sumsOfBoth(groups: readonly GroupFigures[]): [number | null, number | null] {
  return [
    sumOf(groups.map(({ committedHouseholds }) => committedHouseholds)),
    sumOf(groups.map(({ households }) => households)),
  ]
}

function fractionOf(part: number | null, whole: number | null): Fraction | null {
  return part === null || whole === null || whole === 0 ? null : { part, whole }
}

/** Who came to the meetings, with the meetings of which it is not known. */
export function attendanceSums(meetings: readonly HeldMeeting[]) {
  const open = meetings.filter(withResidents)
  const residents = sumOf(open.map((meeting) => meeting.residents))
  const present = sumOf(meetings.map((meeting) => meeting.present))
  return {
    present: present ?? 0,
    forumResidents: residents,
    gaps: {
      attendance: meetings.filter((meeting) => meeting.present === null).length,
      presence: meetings.filter((meeting) => meeting.membersPresent === null).length,
      residents: residents === null ? 0 : open.filter((meeting) => meeting.residents === null).length,
    },
  }
}

/** Meetings that residents come to. */
function withResidents({ kind }: HeldMeeting): boolean {
  return kind === 'festival' || kind === 'forum'
}

/**
 * What a sum leaves out, for running text; '' where it is whole.
 *
 * @param of the rows that lack a figure: `tổ dân phố`
 */
export function missingText(missing: number, of: string): string {
  return missing === 0 ? '' : `chưa có số liệu của ${paperCount(missing)} ${of}`
}

/** The same in brackets, ready to stand after the figure. */
export function missingInBrackets(missing: number, of: string): string {
  const text = missingText(missing, of)
  return text === '' ? '' : ` (${text})`
}
