import { describe, expect, it } from 'vitest'
import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import { firstYear, groupByMonth, meetingMatches, yearsOf } from './months.ts'

function meeting(plannedStart: string, changes: Partial<MeetingSummary> = {}): MeetingSummary {
  return {
    id: plannedStart,
    kind: 'forum',
    title: 'Diễn đàn lắng nghe ý kiến Nhân dân',
    place: 'Nhà sinh hoạt tổ dân phố 3',
    plannedStart,
    state: 'preparing',
    minutesNumber: null,
    sample: false,
    ...changes,
  }
}

describe('meetings by month', () => {
  it('puts the latest month first and the latest meeting first in it', () => {
    const groups = groupByMonth([meeting('2026-08-09T19:30'), meeting('2026-11-02T08:00'), meeting('2026-08-10T19:30')])
    expect(groups.map((group) => group.label)).toEqual(['Tháng 11 năm 2026', 'Tháng 8 năm 2026'])
    expect(groups[1]?.meetings.map((one) => one.id)).toEqual(['2026-08-10T19:30', '2026-08-09T19:30'])
  })

  it('offers every year with a meeting and the present one', () => {
    expect(yearsOf([meeting('2025-01-02T08:00')], '2026-11-22', 2019)).toEqual([2026, 2025, 2019])
    expect(yearsOf([meeting('2023-08-09T19:30'), meeting('2025-01-02T08:00')], '2026-11-22')).toEqual([
      2026, 2025, 2023,
    ])
  })

  it('opens with the latest year that has a meeting', () => {
    expect(firstYear([], '2026-11-22')).toBe(2026)
    expect(firstYear([meeting('2023-08-09T19:30'), meeting('2021-01-02T08:00')], '2026-11-22')).toBe(2023)
    expect(firstYear([meeting('2023-08-09T19:30'), meeting('2026-01-02T08:00')], '2026-11-22')).toBe(2026)
  })

  it('finds a meeting by what the list shows of it, without accents', () => {
    const closed = meeting('2026-08-09T19:30', { state: 'closed' })
    for (const query of ['dien dan', 'to dan pho 3', '09/08/2026', 'cho ky', 'lang nghe nhan dan']) {
      expect(meetingMatches(closed, query), query).toBe(true)
    }
    expect(meetingMatches(closed, 'tong ket')).toBe(false)
  })
})
