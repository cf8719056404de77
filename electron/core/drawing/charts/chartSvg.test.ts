import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, readChart } from '../../../../shared/charts/testing/readChart.ts'
import type { Chart } from '../../../../shared/model/charts.ts'
import { type ChartPlace, chartSvg, drawChart } from './chartSvg.ts'
import { paperLook } from './paperLook.ts'

const place: ChartPlace = { width: 165, tallest: 205 }
const dark = '#1f3a5f'

const months: Chart = {
  id: 'meetings',
  title: 'Số cuộc họp theo tháng',
  unit: 'cuộc',
  shape: 'columns',
  categories: ['Tháng 1', 'Tháng 2', 'Tháng 3'],
  series: [
    { name: 'Năm 2026', values: [3, 0, 13] },
    { name: 'Năm 2025', values: [2, null, 9] },
  ],
}
const topics: Chart = {
  ...months,
  shape: 'bars',
  categories: [
    'Ma túy',
    'Phòng cháy, chữa cháy và cứu nạn, cứu hộ tại khu nhà trọ, chung cư và cơ sở kinh doanh',
    'Khác',
  ],
}
const read = (chart: Chart, where = place) => readChart(chartSvg(chart, where), paperLook)
const words = (chart: Chart, where = place) => read(chart, where).texts.map(({ text }) => text)

describe.each([
  ['columns', months],
  ['bars', topics],
] as const)('a chart in %s', (_shape, chart) => {
  it('writes unit, legend, categories and each value once, and nothing where nothing was entered', () => {
    const texts = words(chart)
    expect(texts.slice(0, 3)).toEqual(['Đơn vị tính: cuộc', 'Năm 2026', 'Năm 2025'])
    expect(texts).toContain(chart.categories[0])
    // None of them is a mark of the scale, which goes by fives.
    for (const value of ['13', '9', '3', '2']) expect(texts.filter((text) => text === value)).toHaveLength(1)
    expect(texts.join(' ')).not.toMatch(/null|undefined|NaN/)
    const emptied = { ...chart, series: chart.series.map((series) => ({ ...series, values: [null, null, 13] })) }
    expect(words(emptied).filter((text) => text === '3')).toEqual([])
  })

  it('draws a shape for each value but zero, the period plain and dark, last year light and hatched', () => {
    const boxes = read(chart).boxes
    // Two samples of the legend, then 3 and 13 of this year, 2 and 9 of last year.
    expect(boxes).toHaveLength(2 + 4)
    expect(boxes.filter(({ fill, hatched }) => fill === dark && !hatched)).toHaveLength(3)
    expect(boxes.filter(({ fill, hatched }) => fill !== dark && hatched)).toHaveLength(3)
  })

  it('makes shapes as long as their values', () => {
    const [, , three, thirteen, two, nine] = read(chart).boxes
    const length = (box: typeof three) =>
      box === undefined ? 0 : chart.shape === 'columns' ? box.bottom - box.top : box.right - box.left
    expect(length(thirteen) / length(three)).toBeCloseTo(13 / 3, 1)
    expect(length(nine) / length(two)).toBeCloseTo(4.5, 1)
    expect(length(nine) / length(three)).toBeCloseTo(3, 1)
  })

  it.each([
    ['no categories', { ...chart, categories: [], series: [{ name: 'Năm 2026', values: [] }] }],
    ['only zeros', { ...chart, series: [{ name: 'Năm 2026', values: [0, 0, 0] }] }],
    ['nothing entered', { ...chart, series: [{ name: 'Năm 2026', values: [null, null, null] }] }],
  ])('says so when there are %s', (_what, empty) => {
    expect(words(empty)).toEqual(['Chưa có số liệu'])
  })

  it('keeps typed text as it is and drops what XML forbids', () => {
    const strange = 'A & B <c> "d" \u0000\uD800é\u202f'
    const drawn = read({
      ...chart,
      title: strange,
      unit: strange,
      categories: [strange, 'b', 'c'],
      series: chart.series.map((series) => ({ ...series, name: strange })),
    })
    const clean = 'A & B <c> "d" é'
    expect(drawn.title).toBe(clean)
    expect(drawn.texts.filter(({ text }) => text === clean)).toHaveLength(3)
    expect(drawn.texts[0]?.text).toBe(`Đơn vị tính: ${clean}`)
  })

  it('is drawn alike each time, in the font of papers or of the look asked for', () => {
    expect(chartSvg(chart, place)).toBe(chartSvg(chart, place))
    expect(read(chart).family).toBe('Times New Roman')
    expect(read(chart, { ...place, look: { ...paperLook, family: 'Be Vietnam Pro' } }).family).toBe('Be Vietnam Pro')
  })

  it('uses nothing that word processors draw each in its own way', () => {
    const names = new Set([...chartSvg(chart, place).matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name))
    expect([...names].sort()).toEqual(['g', 'line', 'path', 'rect', 'svg', 'text', 'title'])
    expect(chartSvg(chart, place)).not.toMatch(/style=|class=|url\(/)
  })
})

describe('numbers and names', () => {
  it('are written in the Vietnamese way', () => {
    const texts = words({ ...months, series: [{ name: 'Năm 2026', values: [1234.5, 12_000, 7] }] })
    expect(texts).toEqual(expect.arrayContaining(['1.234,5', '12.000', '7']))
  })

  it('leave out the legend of a single series', () => {
    expect(words({ ...months, series: months.series.slice(0, 1) })).not.toContain('Năm 2026')
  })

  it('break long names into two lines and cut what is left', () => {
    const lines = words(topics).filter((text) => /Phòng cháy|nhà trọ/.test(text))
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  it('lay columns down where the names do not fit beneath them', () => {
    const categories = Array.from({ length: 12 }, (_, index) => `Tổ dân phố liên gia tự quản số ${index + 1}`)
    const drawn = read({ ...months, categories, series: [{ name: 'Năm 2026', values: categories.map(() => 5) }] })
    expect(drawn.texts.filter(({ text }) => categories.includes(text))).toHaveLength(12)
    // All start from the same line at the left.
    expect(new Set(drawn.boxes.map(({ left }) => left)).size).toBe(1)
  })

  it('leave bars their room beside names of 95 letters', () => {
    const long = 'Tổ dân phố liên gia tự quản về an ninh trật tự '.repeat(3).slice(0, 95)
    const categories = Array.from({ length: 8 }, (_, index) => `${long.slice(0, 93)} ${index + 1}`)
    const drawn = read({
      ...topics,
      categories,
      series: [{ name: 'Năm 2026', values: categories.map((_, at) => at + 1) }],
    })
    const largest = Math.max(...drawn.boxes.map(({ left, right }) => right - left))
    expect(largest).toBeGreaterThan(drawn.width / 4)
  })

  it('stay readable for 31 days of two years', () => {
    const categories = Array.from({ length: 31 }, (_, index) => String(index + 1))
    const values = (factor: number) => categories.map((_, index) => (index * factor) % 23)
    const drawn = read({
      ...months,
      categories,
      series: [
        { name: 'Tháng 8 năm 2026', values: values(7) },
        { name: 'Tháng 8 năm 2025', values: values(5) },
      ],
    })
    expect(Math.min(...drawn.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(7)
    expect(drawn.texts.filter(({ upright }) => upright)).toHaveLength(62)
  })

  it('draw the 31 largest of more, the last as well as the first, and say where the rest is', () => {
    const categories = Array.from({ length: 45 }, (_, index) => `Tổ dân phố ${index + 1}`)
    const texts = words({
      ...topics,
      categories,
      series: [{ name: 'Năm 2026', values: categories.map((_, at) => at + 1) }],
    })
    expect(texts).toContain('Tổ dân phố 45')
    expect(texts).not.toContain('Tổ dân phố 14')
    expect(texts.at(-1)).toBe('Vẽ 31 mục lớn nhất; 14 mục còn lại xem ở bảng.')
  })
})

const names = fc.oneof(
  fc.constantFrom('Tháng 12', 'Quý III', 'Tổ dân phố 7', 'Khác', '', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ'),
  fc.string({ unit: fc.constantFrom('ố', 'W', 'đ', ' ', 'i', '1', '&'), maxLength: 120 }),
)
const values = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000),
)
const anyChart: fc.Arbitrary<Chart> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }))
  .chain(([categories, series]) =>
    fc.record({
      id: fc.constant('any'),
      title: names,
      unit: names,
      shape: fc.constantFrom('columns', 'bars'),
      categories: fc.array(names, { minLength: categories, maxLength: categories }),
      series: fc.array(
        fc.record({ name: names, values: fc.array(values, { minLength: categories, maxLength: categories }) }),
        { minLength: series, maxLength: series },
      ),
    }),
  )

describe('any chart', () => {
  it('has no text on other text and nothing beyond its edges', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { width, height, texts, boxes } = read(chart)
        for (const box of [...texts, ...boxes]) {
          expect(box.left).toBeGreaterThanOrEqual(-0.1)
          expect(box.top).toBeGreaterThanOrEqual(-0.1)
          expect(box.right).toBeLessThanOrEqual(width + 0.1)
          expect(box.bottom).toBeLessThanOrEqual(height + 0.1)
          expect(box.right).toBeGreaterThanOrEqual(box.left)
          expect(box.bottom).toBeGreaterThanOrEqual(box.top)
        }
        for (const [index, text] of texts.entries()) {
          for (const other of texts.slice(index + 1)) {
            if (overlap(text, other)) throw new Error(`"${text.text}" stands on "${other.text}"`)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is no higher than it may be', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 70, max: 205 }), (chart, tallest) => {
        expect(drawChart(chart, { ...place, tallest }).height).toBeLessThanOrEqual(tallest + 0.001)
      }),
      { numRuns: 200 },
    )
  })
})
