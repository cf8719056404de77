import { describe, expect, it } from 'vitest'
import { partChoices, periodOfAddress, periodOfKind, periodQuery, startedPeriod } from './periodChoice.ts'

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

  it('takes the part in hand when the address names none', () => {
    expect(read('kind=month')).toEqual({ kind: 'month', year: 2026, part: 11 })
    expect(read('kind=quarter&year=2025')).toEqual({ kind: 'quarter', year: 2025, part: 4 })
  })

  it.each([
    ['year=2030', { kind: 'year', year: 2026, part: 1 }],
    ['kind=month&year=2030&part=3', { kind: 'month', year: 2026, part: 11 }],
    ['kind=month&year=2026&part=12', { kind: 'month', year: 2026, part: 11 }],
    ['kind=half&year=2027&part=1', { kind: 'half', year: 2026, part: 2 }],
  ])('takes the one that runs today for %s, which has not begun', (query, period) => {
    expect(read(query)).toEqual(period)
  })

  it('takes a period from its first day on', () => {
    const december = 'kind=month&year=2026&part=12'
    expect(periodOfAddress(new URLSearchParams(december), '2026-11-30').part).toBe(11)
    expect(periodOfAddress(new URLSearchParams(december), '2026-12-01').part).toBe(12)
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
})

describe('partChoices', () => {
  it('says of the parts to come when they begin', () => {
    expect(partChoices('quarter', 2026, '2026-08-09')).toEqual([
      { part: 1, label: 'Quý I', notBefore: '' },
      { part: 2, label: 'Quý II', notBefore: '' },
      { part: 3, label: 'Quý III', notBefore: '' },
      { part: 4, label: 'Quý IV', notBefore: 'bắt đầu 01/10/2026' },
    ])
    expect(partChoices('half', 2026, today).map(({ label }) => label)).toEqual(['6 tháng đầu', '6 tháng cuối'])
    expect(partChoices('month', 2026, today).filter(({ notBefore }) => notBefore !== '')).toEqual([
      { part: 12, label: 'Tháng 12', notBefore: 'bắt đầu 01/12/2026' },
    ])
    expect(partChoices('month', 2025, today).every(({ notBefore }) => notBefore === '')).toBe(true)
    expect(partChoices('year', 2026, today)).toEqual([])
  })
})

describe('startedPeriod', () => {
  it('gives way to the running one when a past year is left for this one', () => {
    expect(startedPeriod({ kind: 'month', year: 2026, part: 12 }, today).part).toBe(11)
    expect(startedPeriod({ kind: 'month', year: 2026, part: 3 }, today).part).toBe(3)
  })
})
