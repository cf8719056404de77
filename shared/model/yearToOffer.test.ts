import { describe, expect, it } from 'vitest'
import { yearToOffer } from './yearToOffer.ts'

describe('the year to offer', () => {
  it('is this year first, then the latest one that is missing', () => {
    expect(yearToOffer([], '2026-11-22')).toBe(2026)
    expect(yearToOffer([{ year: 2024 }, { year: 2025 }], '2026-11-22')).toBe(2026)
    expect(yearToOffer([{ year: 2024 }, { year: 2026 }], '2026-11-22')).toBe(2025)
    expect(yearToOffer([{ year: 2025 }, { year: 2026 }], '2026-11-22')).toBe(2024)
  })
})
