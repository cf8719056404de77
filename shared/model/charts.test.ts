import { describe, expect, it } from 'vitest'
import { type Chart, largestCategories } from './charts.ts'

const chart: Chart = {
  id: 'award-groups',
  title: 'Khen thưởng theo tổ dân phố',
  unit: 'lượt khen',
  shape: 'bars',
  categories: ['Tổ 1', 'Tổ 2', 'Tổ 3'],
  series: [
    { name: 'Năm 2026', values: [1200, null, 34] },
    { name: 'Năm 2025', values: [null, 2, 90] },
  ],
}

describe('largestCategories', () => {
  it('keeps the largest in their order', () => {
    const kept = largestCategories(chart, 2)
    expect(kept.categories).toEqual(['Tổ 1', 'Tổ 3'])
    expect(kept.series.map(({ values }) => values)).toEqual([
      [1200, 34],
      [null, 90],
    ])
    expect(largestCategories(chart, 3)).toBe(chart)
  })
})
