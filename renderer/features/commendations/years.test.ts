import { describe, expect, it } from 'vitest'
import type { RoundSummary } from '../../../shared/contract/commendations.ts'
import { byYear, isSought } from './years.ts'

function round(changes: Partial<RoundSummary>): RoundSummary {
  return {
    id: '0199-a',
    occasion: 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
    kind: 'thematic',
    date: '2026-08-19',
    step: 'done',
    nominees: 3,
    approved: 2,
    amount: 1_520_000,
    decisionNumber: '05/QĐ-UBND',
    endsWithSubmission: false,
    submitted: false,
    sample: false,
    ...changes,
  }
}

describe('rounds by year', () => {
  it('puts the latest year first and sums each', () => {
    const years = byYear([
      round({ date: '2025-12-20', approved: 1, amount: 700_000 }),
      round({ date: '2026-12-10' }),
      round({ date: '2026-08-19' }),
    ])
    expect(years.map(({ year, approved, amount }) => [year, approved, amount])).toEqual([
      [2026, 4, 3_040_000],
      [2025, 1, 700_000],
    ])
    expect(years[0]?.rounds.map((one) => one.date)).toEqual(['2026-12-10', '2026-08-19'])
  })

  it('finds a round without accents, by number and by day', () => {
    expect(isSought(round({}), 'bao ve an ninh')).toBe(true)
    expect(isSought(round({}), '05/qd')).toBe(true)
    expect(isSought(round({}), '19/08')).toBe(true)
    expect(isSought(round({ decisionNumber: null }), '05/qd')).toBe(false)
  })
})
