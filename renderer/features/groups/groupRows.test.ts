import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { GroupRecord } from '../../../shared/model/groups.ts'
import { summaryOf, toGroupRow, yearOfFigures } from './groupRows.ts'

const group = (changes: Partial<GroupRecord> = {}): GroupRecord => ({
  id: v7(),
  revision: 0,
  sample: false,
  name: 'Tổ dân phố 3',
  headName: '',
  headPhone: '',
  deputyName: '',
  hall: '',
  from: '2020-01-01',
  until: null,
  years: [],
  ...changes,
})

const figures = (year: number, households: number | null, committedHouseholds: number | null = null) => ({
  year,
  households,
  residents: null,
  committedHouseholds,
})

describe('toGroupRow', () => {
  it('takes the figures of the year that all rows show, and none of another year', () => {
    const groups = [
      group({ years: [figures(2026, 210, 198), figures(2025, 205)] }),
      group({ years: [figures(2027, null), figures(2025, 90)] }),
    ]
    // A year without a figure is none.
    expect(yearOfFigures(groups, '2026-11-22')).toBe(2026)
    expect(yearOfFigures([], '2026-11-22')).toBe(2026)
    const rows = groups.map((one) => toGroupRow(one, '2026-11-22', 2026))
    expect(rows.map(({ households }) => households)).toEqual([210, null])
  })

  it('knows a group that was dissolved or is not yet founded', () => {
    expect(toGroupRow(group({ until: '2025-06-30' }), '2026-11-22', 2026).inForce).toBe(false)
    expect(toGroupRow(group({ from: '2027-01-01' }), '2026-11-22', 2026).inForce).toBe(false)
    expect(toGroupRow(group({ until: '2026-11-22' }), '2026-11-22', 2026).inForce).toBe(true)
  })
})

describe('summaryOf', () => {
  it('adds what is entered, and says of a sum how many groups it leaves out', () => {
    const rows = [group({ years: [figures(2026, 1210, 198)] }), group({ years: [figures(2026, 90)] }), group()].map(
      (one) => toGroupRow(one, '2026-11-22', 2026),
    )

    expect(summaryOf(rows, 'khu phố')).toBe(
      '3 khu phố đang hoạt động · 1.300 hộ (thiếu 1 khu phố) · 198 hộ ký cam kết (thiếu 2 khu phố)',
    )
    expect(summaryOf(rows.slice(0, 1), 'khu phố')).toBe('1 khu phố đang hoạt động · 1.210 hộ · 198 hộ ký cam kết')
    expect(summaryOf(rows.slice(2), 'khu phố')).toBe('1 khu phố đang hoạt động')
  })
})
