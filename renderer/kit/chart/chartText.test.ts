import { describe, expect, it } from 'vitest'
import { awardChart } from '../../../shared/model/testing/awardChart.ts'
import { chartSummary } from './chartText.ts'

describe('chartSummary', () => {
  it('sums each series with its unit', () => {
    expect(chartSummary(awardChart)).toBe('Năm 2026: 1.234 lượt khen; Năm 2025: 92 lượt khen.')
  })

  it('tells nothing entered from nothing', () => {
    const empty = { ...awardChart, series: [{ name: 'Năm 2026', values: [null, null, null] }] }
    expect(chartSummary(empty)).toBe('Năm 2026: chưa nhập.')
    expect(chartSummary({ ...awardChart, series: [{ name: 'Năm 2026', values: [0, null, null] }] })).toBe(
      'Năm 2026: 0 lượt khen.',
    )
  })
})
