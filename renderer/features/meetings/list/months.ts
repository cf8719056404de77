import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import { meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { formatDateTime, yearOf } from '../../../../shared/text/dates.ts'
import { matchesFolded } from '../../../../shared/text/fold.ts'
import { meetingStatus } from '../one/nextStep.ts'

/** The meetings of one month. */
export interface MonthGroup {
  /** `2026-08`. */
  readonly month: string
  /** `Tháng 8 năm 2026`. */
  readonly label: string
  readonly meetings: readonly MeetingSummary[]
}

/** Meetings by the month they are planned in, latest first, months and meetings alike. */
export function groupByMonth(meetings: readonly MeetingSummary[]): MonthGroup[] {
  const months = new Map<string, MeetingSummary[]>()
  const latestFirst = meetings.toSorted((a, b) => b.plannedStart.localeCompare(a.plannedStart))
  for (const meeting of latestFirst) {
    const month = meeting.plannedStart.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), meeting])
  }
  return [...months].map(([month, inMonth]) => ({ month, label: monthLabel(month), meetings: inMonth }))
}

/** `2026-08` as a heading: `Tháng 8 năm 2026`. */
function monthLabel(month: string): string {
  const [year, number] = month.split('-')
  return `Tháng ${Number(number)} năm ${year}`
}

/** Years that can be chosen, latest first; the year of today and the one in hand among them. */
export function yearsOf(meetings: readonly MeetingSummary[], today: string, inHand = yearOf(today)): number[] {
  const years = new Set([yearOf(today), inHand, ...meetings.map((meeting) => yearOf(meeting.plannedStart))])
  return [...years].sort((a, b) => b - a)
}

/** The year shown at first: this one, or the latest one before it that has a meeting while this one has none. */
export function firstYear(meetings: readonly MeetingSummary[], today: string): number {
  const thisYear = yearOf(today)
  const used = new Set(meetings.map((meeting) => yearOf(meeting.plannedStart)))
  if (used.size === 0 || used.has(thisYear)) return thisYear
  return yearsOf(meetings, today).find((year) => used.has(year)) ?? thisYear
}

/** True when the words, typed without accents, occur in what the list shows of the meeting. */
export function meetingMatches(meeting: MeetingSummary, query: string): boolean {
  const shown = [
    meeting.title,
    meeting.place,
    meetingKindLabels[meeting.kind],
    formatDateTime(meeting.plannedStart),
    meetingStatus(meeting).word,
  ]
  return matchesFolded(shown.join(' '), query)
}
