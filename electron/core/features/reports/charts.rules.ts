import { type Chart, hasValues } from '../../../../shared/model/charts.ts'
import { meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { type Period, periodName, periodSpan, samePeriodLastYear } from '../../../../shared/model/periods.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../../shared/text/names.ts'
import { sumOf } from '../../platform/period/comparison.ts'
import type { PeriodFacts } from './facts.ts'
import { missingText } from './gaps.rules.ts'
import type { HeldMeeting, PeriodRecords } from './periodRecords.ts'
import { groupLines } from './tables/awardTables.ts'
import { kindLines } from './tables/meetingTables.ts'
import { comparedWith } from './tables/periodTables.ts'

/** The charts of a period: meetings, attendance, awards by group, awards by year. */
export function periodCharts(facts: PeriodFacts): Chart[] {
  return [meetingsChart(facts), attendanceChart(facts), awardGroupsChart(facts), awardYearsChart(facts)]
}

/** Those that a report carries: the ones that have something to show. */
export function reportCharts(facts: PeriodFacts): Chart[] {
  return [meetingsChart(facts), attendanceChart(facts), awardGroupsChart(facts)].filter(hasValues)
}

function meetingsChart(facts: PeriodFacts): Chart {
  return overTime(facts, 'meetings', 'Số cuộc họp', 'cuộc', (meetings) => meetings.length)
}

function attendanceChart(facts: PeriodFacts): Chart {
  const { gaps } = facts.sums
  const missing = gaps.attendance === 0 ? '' : ` (${missingText(gaps.attendance, 'cuộc')})`
  // Last year's bars beside a sum over gaps would compare unlike sets.
  const compared = facts.sumsBefore.present === null ? null : comparedWith(facts)
  return overTime(
    facts,
    'attendance',
    'Lượt người dự họp',
    `lượt người${missing}`,
    (meetings) => sumOf(meetings.flatMap(({ present, residents }) => [present, residents])) ?? 0,
    compared,
  )
}

/** By month; a single month has no months to stand beside each other, so it is shown by kind of meeting. */
function overTime(
  facts: PeriodFacts,
  id: string,
  what: string,
  unit: string,
  count: (meetings: readonly HeldMeeting[]) => number,
  before: PeriodRecords | null = comparedWith(facts),
): Chart {
  const { now } = facts
  const names = seriesNames(facts)
  if (now.period.kind === 'month') {
    const lines = kindLines(now.meetings, before?.meetings ?? null)
    return {
      id,
      title: `${what} theo loại`,
      unit,
      shape: 'bars',
      categories: lines.map(({ kind }) => meetingKindLabels[kind]),
      series: [
        { name: names.now, values: lines.map((line) => count(line.now)) },
        ...(before ? [{ name: names.before, values: lines.map((line) => count(line.before ?? [])) }] : []),
      ],
    }
  }
  const months = monthsOf(now.period)
  const byMonth = (records: PeriodRecords) =>
    months.map((month) => count(records.meetings.filter(({ start }) => Number(start.slice(5, 7)) === month)))
  return {
    id,
    title: `${what} theo tháng`,
    unit,
    shape: 'columns',
    categories: months.map((month) => `Tháng ${month}`),
    series: [
      { name: names.now, values: byMonth(now) },
      ...(before ? [{ name: names.before, values: byMonth(before) }] : []),
    ],
  }
}

function monthsOf(period: Period): number[] {
  const { from, until } = periodSpan(period)
  const [first, last] = [Number(from.slice(5, 7)), Number(until.slice(5, 7))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function awardGroupsChart(facts: PeriodFacts): Chart {
  const { now } = facts
  const before = comparedWith(facts)
  const lines = groupLines(now, before)
  const names = seriesNames(facts)
  return {
    id: 'award-groups',
    title: `Khen thưởng theo ${now.unit.name}`,
    unit: 'lượt khen',
    shape: 'bars',
    categories: lines.map(({ label }) => label),
    series: [
      { name: names.now, values: lines.map((line) => line.now.length) },
      ...(before ? [{ name: names.before, values: lines.map((line) => line.before?.length ?? 0) }] : []),
    ],
  }
}

function awardYearsChart({ awardsByYear }: PeriodFacts): Chart {
  return {
    id: 'award-years',
    title: 'Khen thưởng theo năm',
    unit: 'lượt khen',
    shape: 'columns',
    categories: [...awardsByYear.keys()].map((year) => `Năm ${year}`),
    series: [{ name: 'Khen thưởng', values: [...awardsByYear.values()] }],
  }
}

/** Where the period still runs, last year's ends on the same day, and says so. */
function seriesNames({ now: { period }, comparedUntil }: PeriodFacts): { now: string; before: string } {
  const before = capitalizeFirst(periodName(samePeriodLastYear(period)))
  return {
    now: capitalizeFirst(periodName(period)),
    before: comparedUntil === null ? before : `${before} (đến ${formatDate(comparedUntil).slice(0, 5)})`,
  }
}
