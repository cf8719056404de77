import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { GroupRecord } from '../../../shared/model/groups.ts'
import { toGroupRow, totalsOf } from './groupRows.ts'

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
  it('takes the figures of the latest year, whatever their order', () => {
    const row = toGroupRow(group({ years: [figures(2026, 210, 198), figures(2025, 205)] }), '2026-11-22')

    expect(row).toMatchObject({ year: 2026, households: 210, committedHouseholds: 198 })
  })

  it('knows a group that was dissolved or is not yet founded', () => {
    expect(toGroupRow(group({ until: '2025-06-30' }), '2026-11-22').inForce).toBe(false)
    expect(toGroupRow(group({ from: '2027-01-01' }), '2026-11-22').inForce).toBe(false)
    expect(toGroupRow(group({ until: '2026-11-22' }), '2026-11-22').inForce).toBe(true)
  })
})

describe('totalsOf', () => {
  it('adds what is entered', () => {
    const rows = [group({ years: [figures(2026, 210, 198)] }), group({ years: [figures(2026, 90)] }), group()].map(
      (one) => toGroupRow(one, '2026-11-22'),
    )

    expect(totalsOf(rows)).toEqual({ households: 300, residents: 0, committedHouseholds: 198 })
  })
})
