import { describe, expect, it } from 'vitest'
import { groupOf, held, yearFacts } from '../../testing/periodFacts.ts'
import { periodCharts } from './charts.rules.ts'
import type { PeriodRecords } from './periodRecords.ts'
import { periodTables } from './tables/periodTables.ts'

type Year = Partial<PeriodRecords>

function tableOf(id: string, now: Year, lastYear: Year | null = null) {
  return periodTables(yearFacts(now, lastYear), { names: false }).find((table) => table.id === id)
}

function attendanceOf(now: Year, lastYear: Year) {
  return periodCharts(yearFacts(now, lastYear)).find(({ id }) => id === 'attendance')
}

/** Two forums; of the second only what is named is known. */
const forums = (second: { present: number | null; residents: number | null }) => ({
  meetings: [
    held({ kind: 'forum', present: 20, residents: 80 }),
    held({ start: '2026-03-01T14:00', kind: 'forum', ...second }),
  ],
})
const whole = forums({ present: 30, residents: 70 })

describe('what a sum leaves out', () => {
  it('stands beside the name of its figure in the table of figures', () => {
    const counted = { households: 128, residents: 500, committedHouseholds: 127 }
    const groups = [groupOf('1', counted), groupOf('2'), groupOf('3')]
    const labels = tableOf('figures', { groups, ...forums({ present: null, residents: 5 }) })?.rows.map((row) => row[1])
    expect(labels).toContain('Hộ ký cam kết (chưa có số liệu của 02 tổ dân phố)')
    expect(labels).toContain('Lượt người dự họp (chưa có số liệu của 01 cuộc)')
  })

  it('is told of the residents at forums under the tables of meetings', () => {
    const gap = '01 buổi chưa có số người dân dự'
    for (const id of ['meetings', 'meeting-kinds']) {
      expect(tableOf(id, whole)?.note).toBeUndefined()
      expect(tableOf(id, forums({ present: 30, residents: null }))?.note).toBe(gap)
      expect(tableOf(id, forums({ present: null, residents: null }))?.note).toBe(`01 cuộc chưa điểm danh đủ, ${gap}`)
    }
  })

  it('is told in the unit of the chart, without last year’s bars beside it', () => {
    expect(attendanceOf(whole, whole)).toMatchObject({ unit: 'lượt người', series: [{}, {}] })
    const gaps = attendanceOf(forums({ present: null, residents: 70 }), whole)
    expect(gaps?.unit).toBe('lượt người (chưa có số liệu của 01 cuộc)')
    expect(gaps?.series.map(({ name }) => name)).toEqual(['Năm 2026'])
    expect(attendanceOf(whole, forums({ present: null, residents: 70 }))?.series).toHaveLength(1)
  })
})
