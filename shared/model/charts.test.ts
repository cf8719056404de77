import { describe, expect, it } from 'vitest'
import { largestCategories } from './charts.ts'
import { awardChart } from './testing/awardChart.ts'

describe('largestCategories', () => {
  it('keeps the largest in their order', () => {
    const kept = largestCategories(awardChart, 2)
    expect(kept.categories).toEqual(['Tổ 1', 'Tổ 3'])
    expect(kept.series.map(({ values }) => values)).toEqual([
      [1200, 34],
      [null, 90],
    ])
    expect(largestCategories(awardChart, 3)).toBe(awardChart)
  })
})
