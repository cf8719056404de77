import { paperCount } from '../../../shared/text/numbers.ts'
import { shareOf, sumOf } from './comparison.ts'
import type { GroupFigures, HeldMeeting, PeriodRecords } from './periodRecords.ts'

/**
 * How many rows of each sum have no figure. A sum over gaps is less than there was: it is told with what it leaves out,
 * and nothing is compared with it. 0 where no row has one: then there is no sum to speak of.
 */
export interface Gaps {
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
  readonly households: number | null
  readonly inhabitants: number | null
  readonly committed: number | null
  /** Households that signed, of those of the same groups. */
  readonly signed: Fraction | null
  readonly gaps: Pick<Gaps, 'households' | 'inhabitants' | 'committed' | 'signed'>
}

/** Where groups leave gaps, the ward's own figure of the year stands for the whole. */
export function groupSums({ groups, ward }: Pick<PeriodRecords, 'groups' | 'ward'>): GroupSums {
  const households = wholeOf(groups, 'households', ward?.households ?? null)
  const inhabitants = wholeOf(groups, 'residents', ward?.residents ?? null)
  const committed = wholeOf(groups, 'committedHouseholds', null)
  const both = groups.filter((group) => group.households !== null && group.committedHouseholds !== null)
  const complete = committed.missing === 0 && households.missing === 0
  return {
    households: households.sum,
    inhabitants: inhabitants.sum,
    committed: committed.sum,
    signed: complete ? fractionOf(committed.sum, households.sum) : fractionOf(...sumsOfBoth(both)),
    gaps: {
      households: households.missing,
      inhabitants: inhabitants.missing,
      committed: committed.missing,
      signed: complete || both.length === 0 ? 0 : groups.length - both.length,
    },
  }
}

type Figure = 'households' | 'residents' | 'committedHouseholds'

function wholeOf(groups: readonly GroupFigures[], figure: Figure, ofWard: number | null) {
  const values = groups.map((group) => group[figure])
  const missing = values.filter((value) => value === null).length
  const sum = sumOf(values)
  if (sum === null || (missing > 0 && ofWard !== null)) return { sum: ofWard, missing: 0 }
  return { sum, missing }
}

function sumsOfBoth(groups: readonly GroupFigures[]): [number | null, number | null] {
  return [
    sumOf(groups.map(({ committedHouseholds }) => committedHouseholds)),
    sumOf(groups.map(({ households }) => households)),
  ]
}

function fractionOf(part: number | null, whole: number | null): Fraction | null {
  return part === null || whole === null || shareOf(part, whole) === null ? null : { part, whole }
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
