import { describe, expect, it } from 'vitest'
import { reportGap } from './reportLabels.ts'

const report = (kind: 'year' | 'half', year: number, number: string | null) => ({
  id: '019a',
  period: { kind, year, part: 1 },
  number,
})

describe('reportGap', () => {
  it('tells that a year without its own report gets a draft', () => {
    const gap = {
      text: 'Năm 2023 chưa có báo cáo: gói sẽ kèm bản dự thảo soạn từ số liệu.',
      action: 'Soạn báo cáo',
      to: '/reports?kind=year&year=2023',
    }
    expect(reportGap([], 2023, false)).toEqual(gap)
    expect(reportGap([report('half', 2023, '01/BC-BCĐ'), report('year', 2022, null)], 2023, false)).toEqual(gap)
  })

  it('tells that superiors get no report without a number', () => {
    expect(reportGap([], 2023, true)).toMatchObject({
      text: 'Năm 2023 chưa có báo cáo: bản cho cấp trên chỉ kèm báo cáo đã cấp số.',
      action: 'Soạn báo cáo',
    })
    expect(reportGap([report('year', 2023, null)], 2023, true)).toEqual({
      text: 'Báo cáo năm 2023 chưa cấp số nên không có trong bản cho cấp trên.',
      action: 'Mở báo cáo',
      to: '/reports/019a',
    })
  })

  it('says nothing of a report that goes along', () => {
    expect(reportGap([report('year', 2023, null)], 2023, false)).toBeNull()
    expect(reportGap([report('year', 2023, '01/BC-BCĐ')], 2023, true)).toBeNull()
  })
})
