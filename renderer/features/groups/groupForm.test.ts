import { describe, expect, it } from 'vitest'
import { blankGroup, blankYear } from './groupForm.ts'

describe('blankGroup', () => {
  it('offers the next number', () => {
    expect(blankGroup([], '2026-11-22').name).toBe('Tổ dân phố 1')
    expect(
      blankGroup(
        [
          { name: 'Tổ dân phố 9', from: '2025-07-01' },
          { name: 'Tổ dân phố 10', from: '2025-07-01' },
        ],
        '2026-11-22',
      ).name,
    ).toBe('Tổ dân phố 11')
  })

  it('begins on the day of the last one, or today', () => {
    expect(blankGroup([{ name: 'Tổ dân phố 1', from: '2025-07-01' }], '2026-11-22').from).toBe('2025-07-01')
    expect(blankGroup([], '2026-11-22').from).toBe('2026-11-22')
  })

  it('does not stumble over groups that carry a name', () => {
    expect(blankGroup([{ name: 'Khu phố Hòa Bình', from: '2025-07-01' }], '2026-11-22').name).toBe('Tổ dân phố 1')
  })
})

describe('blankYear', () => {
  it('is this year first, then the one after the latest', () => {
    expect(blankYear([], '2026-11-22').year).toBe(2026)
    expect(blankYear([{ year: 2024 }, { year: 2026 }], '2026-11-22').year).toBe(2027)
  })
})
