import { describe, expect, it } from 'vitest'
import { hasValues, largestCategories } from './charts.ts'
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

describe('hasValues', () => {
  it('finds nothing to draw in noughts, in nothing entered and without categories', () => {
    expect(hasValues(awardChart)).toBe(true)
    const of = (values: (number | null)[]) => ({ ...awardChart, series: [{ name: 'Năm 2026', values }] })
    expect(hasValues(of([0, null, 0]))).toBe(false)
    expect(hasValues(of([0, null, -1]))).toBe(true)
    expect(hasValues({ ...awardChart, categories: [] })).toBe(false)
  })
})
