import { describe, expect, it } from 'vitest'
import { defaultUnit } from '../../../shared/model/units.ts'
import { blankGroup, toGroup } from './groupForm.ts'

describe('blankGroup', () => {
  it('offers the next number', () => {
    expect(blankGroup([], '2026-11-22', defaultUnit).name).toBe('Tổ dân phố 1')
    expect(
      blankGroup(
        [
          { name: 'Tổ dân phố 9', from: '2025-07-01' },
          { name: 'Tổ dân phố 10', from: '2025-07-01' },
        ],
        '2026-11-22',
        defaultUnit,
      ).name,
    ).toBe('Tổ dân phố 11')
  })

  it('counts in the words of the ward', () => {
    const unit = { name: 'khu phố', headTitle: 'Trưởng khu phố' }
    const groups = [
      { name: 'Khu phố 7', from: '2025-07-01' },
      { name: 'Khu phố 7A', from: '2025-07-01' },
      { name: 'Tổ dân phố 30', from: '2025-07-01' },
    ]
    expect(blankGroup(groups, '2026-11-22', unit).name).toBe('Khu phố 8')
  })

  it('begins on the day of the last one, or today', () => {
    expect(blankGroup([{ name: 'Tổ dân phố 1', from: '2025-07-01' }], '2026-11-22', defaultUnit).from).toBe(
      '2025-07-01',
    )
    expect(blankGroup([], '2026-11-22', defaultUnit).from).toBe('2026-11-22')
  })

  it('does not stumble over groups that carry a name', () => {
    expect(blankGroup([{ name: 'Khu phố Hòa Bình', from: '2025-07-01' }], '2026-11-22', defaultUnit).name).toBe(
      'Tổ dân phố 1',
    )
  })
})

describe('the form of a stored group', () => {
  const stored = { id: 'g', revision: 1, sample: false, ...blankGroup([], '2026-11-22', defaultUnit), years: [] }

  it('is what a new one is, with a row for figures, as long as none were entered', () => {
    expect(toGroup(stored, '2026-11-22')).toEqual(blankGroup([], '2026-11-22', defaultUnit))
  })

  it('has the rows that were entered and no other, the latest year first', () => {
    const figures = { households: 1, residents: null, committedHouseholds: null }
    const years = [2024, 2025].map((year) => ({ year, ...figures }))
    expect(toGroup({ ...stored, years }, '2026-11-22').years.map(({ year }) => year)).toEqual([2025, 2024])
  })
})
