import { describe, expect, it } from 'vitest'
import { awardChart } from '../../../shared/model/testing/awardChart.ts'
import { axisEnd, axisName, axisWords, chartSummary, hasValues } from './chartText.ts'

describe('axisWords', () => {
  it('names once what all categories share', () => {
    expect(axisWords(['Tháng 1', 'Tháng 12'])).toEqual({ word: 'Tháng', ticks: ['1', '12'] })
  })

  it('leaves categories whole that share nothing, or stand alone', () => {
    expect(axisWords(['Họp định kỳ', 'Diễn đàn'])).toEqual({ word: '', ticks: ['Họp định kỳ', 'Diễn đàn'] })
    expect(axisWords(['Năm 2026'])).toEqual({ word: '', ticks: ['Năm 2026'] })
    expect(axisWords(['Tháng 1', 'Tháng'])).toEqual({ word: '', ticks: ['Tháng 1', 'Tháng'] })
    expect(axisWords([])).toEqual({ word: '', ticks: [] })
  })
})

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
    expect(hasValues(empty)).toBe(false)
    expect(hasValues(awardChart)).toBe(true)
  })
})

describe('axisEnd', () => {
  it('leaves room above the longest bar, also where there is none', () => {
    expect(axisEnd(awardChart)).toBeGreaterThan(1200)
    expect(axisEnd({ ...awardChart, series: [{ name: 'Năm 2026', values: [null] }] })).toBeGreaterThan(0)
  })

  it('leaves more where a long value stands upright above a narrow column', () => {
    const months = {
      ...awardChart,
      shape: 'columns' as const,
      categories: Array.from({ length: 12 }, (_, at) => `${at}`),
    }
    const end = (value: number) =>
      axisEnd({ ...months, series: months.series.map((one) => ({ ...one, values: [value] })) })
    expect(end(12) / 12).toBeCloseTo(1.15)
    // Of 128 pixels 37 for five characters, and the gap.
    expect(end(1480) - 1480).toBeGreaterThan((end(1480) * 40) / 128)
    expect(end(1480) / 1480).toBeGreaterThan(end(156) / 156)
  })
})

describe('axisName', () => {
  it('leaves the bar its room beside a name of 95 letters', () => {
    const long = 'Ban Công tác Mặt trận và các đoàn thể khu dân cư liên gia tự quản Nguyễn Thị Minh Khai nối dài'
    expect(axisName(long)).toBe('Ban Công tác Mặt trận và…')
    expect(axisName('x'.repeat(95))).toHaveLength(28)
    expect(axisName('Khu phố Nguyễn Thái Bình 12')).toBe('Khu phố Nguyễn Thái Bình 12')
  })
})
