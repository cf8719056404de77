import { describe, expect, it } from 'vitest'
import { begunOf, coverageOf } from './coverage.rules.ts'

const year = { from: '2025-01-01', until: '2025-12-31' }
const quarter = { from: '2022-01-01', until: '2022-03-31' }
const oneDay = { from: '2025-01-01', until: '2025-01-01' }

describe('coverageOf', () => {
  it.each([
    ['2019-05-05', year, 'whole'],
    ['2025-01-01', year, 'whole'],
    // 364 days from the first to the last: a third is 121.
    ['2025-05-02', year, 'whole'],
    ['2025-05-03', year, 'partly'],
    ['2025-12-31', year, 'partly'],
    ['2026-01-01', year, 'none'],
    [null, year, 'none'],
    ['2022-01-30', quarter, 'whole'],
    ['2022-01-31', quarter, 'partly'],
    ['2022-02-16', quarter, 'partly'],
    ['2022-04-01', quarter, 'none'],
    ['2025-01-01', oneDay, 'whole'],
    ['2025-01-02', oneDay, 'none'],
  ] as const)('of a book begun %s over %o is %s', (begun, span, coverage) => {
    expect(coverageOf(begun, span)).toBe(coverage)
  })
})

describe('begunOf', () => {
  const firstDays = new Map([
    [2022, '2022-02-16'],
    [2023, '2023-02-10'],
    [2026, '2026-02-06'],
  ])

  it('goes back over years that all have records', () => {
    expect(begunOf(firstDays, 2023)).toBe('2022-02-16')
    expect(begunOf(firstDays, 2022)).toBe('2022-02-16')
  })

  it('is begun anew after a year without records, and has no year that has none', () => {
    expect(begunOf(firstDays, 2026)).toBe('2026-02-06')
    expect(begunOf(firstDays, 2025)).toBeNull()
    expect(begunOf(firstDays, 2021)).toBeNull()
    expect(begunOf(new Map(), 2025)).toBeNull()
  })
})
