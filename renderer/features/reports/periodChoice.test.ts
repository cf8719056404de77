import { describe, expect, it } from 'vitest'
import { partLabels, periodOfAddress, periodOfKind, periodQuery } from './periodChoice.ts'

const today = '2026-11-22'
const read = (query: string) => periodOfAddress(new URLSearchParams(query), today)

describe('periodOfAddress', () => {
  it('takes this year when the address names none', () => {
    expect(read('')).toEqual({ kind: 'year', year: 2026, part: 1 })
  })

  it('reads what periodQuery wrote', () => {
    const quarter = { kind: 'quarter', year: 2025, part: 3 } as const
    expect(read(String(new URLSearchParams(periodQuery(quarter))))).toEqual(quarter)
    expect(periodQuery({ kind: 'year', year: 2025, part: 1 })).toEqual({ kind: 'year', year: '2025' })
  })

  it.each(['kind=quarter&year=2026&part=5', 'kind=month&year=abc', 'kind=year&part=2', 'kind=week', 'year=1'])(
    'takes this year for %s, which does not exist',
    (query) => {
      expect(read(query)).toEqual({ kind: 'year', year: 2026, part: 1 })
    },
  )
})

describe('periodOfKind', () => {
  it('chooses the part in hand, and the last one of a past year', () => {
    expect(periodOfKind('quarter', 2026, today)).toEqual({ kind: 'quarter', year: 2026, part: 4 })
    expect(periodOfKind('half', 2026, '2026-06-30').part).toBe(1)
    expect(periodOfKind('half', 2026, '2026-07-01').part).toBe(2)
    expect(periodOfKind('month', 2025, '2026-03-01').part).toBe(12)
    expect(periodOfKind('year', 2025, today).part).toBe(1)
  })

  it('has a label for each part', () => {
    expect(partLabels('quarter')).toEqual(['Quý I', 'Quý II', 'Quý III', 'Quý IV'])
    expect(partLabels('month')).toHaveLength(12)
    expect(partLabels('year')).toEqual([])
  })
})
