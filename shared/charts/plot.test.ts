import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../model/charts.ts'
import { Pen } from './pen.ts'
import { drawPlot } from './plot.ts'
import { shape, svgText } from './svg.ts'
import { type Box as Edges, overlap, readChart } from './testing/readChart.ts'
import { screenLikeLook as look } from './testing/screenLikeLook.ts'

const [width, tallest] = [360, 142]

/** A plot as the page draws it, and the same read back. */
function drawn(chart: Chart, room = width) {
  const plot = drawPlot(chart, new Pen(look), room, tallest)
  const viewBox = `0 0 ${room} ${plot.height}`
  const svg = svgText(shape('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox }, plot.shapes))
  return { ...plot, ...readChart(svg, look) }
}

const months: Chart = {
  id: 'meetings',
  title: 'Số cuộc họp theo tháng',
  unit: 'cuộc',
  shape: 'columns',
  categories: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  series: [
    { name: 'Năm 2026', values: [13, 0, 7, null, 0, 0, 0, 0, 0, 0, 0, 0] },
    { name: 'Năm 2025', values: [9, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11] },
  ],
}
const groups: Chart = {
  ...months,
  shape: 'bars',
  categories: ['Ma túy', 'Phòng cháy, chữa cháy', 'Khác'],
  series: months.series.map(({ name, values }) => ({ name, values: values.slice(0, 3) })),
}

describe('a plot for the screen', () => {
  it('writes the word that all categories share once, under all of them', () => {
    const { texts } = drawn(months)
    const word = texts.filter(({ text }) => text.includes('Tháng'))
    expect(word.map(({ text }) => text)).toEqual(['Tháng'])
    expect(word[0]?.top).toBeGreaterThan(Math.max(...texts.filter((text) => text !== word[0]).map((one) => one.bottom)))
  })

  it.each([
    ['columns', months, ['13', '7', '9', '11']],
    ['bars', groups, ['13', '7', '9']],
  ] as const)('writes no noughts, and says of each %s and figure which series it is', (_shape, chart, figures) => {
    const { shapes } = drawn(chart)
    const written = shapes.filter(({ name, series }) => name === 'text' && series !== undefined)
    expect(written.map(({ content }) => content[0])).toEqual(figures)
    const own = chart.series[0]?.values.filter((value) => (value ?? 0) !== 0).length ?? 0
    expect(shapes.filter(({ name, series }) => name === 'rect' && series === 0)).toHaveLength(own)
  })

  it('has the figures of the period before stand back', () => {
    const weights = (series: number) =>
      drawn(months)
        .shapes.filter((part) => part.name === 'text' && part.series === series)
        .map(({ attributes }) => [attributes.fill, attributes['font-weight']])
    expect(weights(0)).toEqual([
      [look.ink, 500],
      [look.ink, 500],
    ])
    expect(weights(1)).toEqual([
      [look.paleInk, undefined],
      [look.paleInk, undefined],
    ])
  })

  it('writes no figure above a column smaller than can be read, and lays columns down instead', () => {
    const large = { ...months, series: months.series.map((one) => ({ ...one, values: one.values.map(() => 1234) })) }
    const figures = (room: number) => drawn(large, room).texts.filter(({ text }) => text === '1.234')
    expect(figures(420).every(({ upright, size }) => upright && size >= look.smallestFigure)).toBe(true)
    expect(figures(420)).toHaveLength(24)
    expect(figures(160).some(({ upright }) => upright)).toBe(false)
  })

  it('has only those figures read upwards that are wider than their column', () => {
    const values = [1234, 56, ...Array.from({ length: 10 }, () => 7)]
    const { texts } = drawn({ ...months, series: months.series.map((one) => ({ ...one, values })) }, 480)
    const upright = texts.filter(({ upright }) => upright).map(({ text }) => text)
    expect(upright).toEqual(['1.234', '1.234'])
    expect(texts.filter(({ text, upright }) => text === '56' && !upright)).toHaveLength(2)
  })

  it('draws every category, however many', () => {
    const categories = Array.from({ length: 60 }, (_, index) => `Tổ ${index + 1}`)
    const series = [{ name: 'Năm 2026', values: categories.map((_, index) => index + 1) }]
    const plot = drawPlot({ ...groups, categories, series }, new Pen(look), width, 2000)
    expect(plot.bands).toHaveLength(60)
    expect(plot.shapes.filter(({ name }) => name === 'rect')).toHaveLength(60)
  })

  it.each([
    ['columns', months],
    ['bars', groups],
  ] as const)(
    'tells the place of each category of %s: side by side, around all that is drawn of it',
    (_shape, chart) => {
      const { bands, boxes, texts, height } = drawn(chart)
      expect(bands).toHaveLength(chart.categories.length)
      for (const [index, band] of bands.entries()) {
        const next = bands[index + 1]
        if (chart.shape === 'columns') expect(band.x + band.width).toBeCloseTo(next?.x ?? width)
        else if (next) expect(band.y + band.height).toBeCloseTo(next.y)
        expect(band.y + band.height).toBeLessThanOrEqual(height)
      }
      const [first] = bands
      const within = ({ left, right, top, bottom }: Edges) =>
        first !== undefined &&
        left >= first.x - 0.1 &&
        right <= first.x + first.width + 0.1 &&
        top >= first.y - 0.1 &&
        bottom <= first.y + first.height + 0.1
      expect(boxes.filter(within)).toHaveLength(2)
      expect(texts.filter(within).map(({ text }) => text)).toEqual(
        expect.arrayContaining(['13', '9', chart.shape === 'columns' ? '1' : 'Ma túy']),
      )
    },
  )

  it('has no text on other text and nothing beyond its edges, whatever the chart', () => {
    const value = fc.oneof(fc.constant(null), fc.constant(0), fc.nat(40), fc.nat(2_000_000), fc.integer({ min: -50 }))
    const chart = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 })).chain(([count, series]) =>
      fc.record({
        id: fc.constant('any'),
        title: fc.constant('Số cuộc họp'),
        unit: fc.constant('cuộc'),
        shape: fc.constantFrom('columns' as const, 'bars' as const),
        categories: fc
          .constantFrom('Tháng', 'Tổ dân phố liên gia tự quản số')
          .map((word) => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`)),
        series: fc.array(
          fc.record({ name: fc.constant('Năm'), values: fc.array(value, { minLength: count, maxLength: count }) }),
          { minLength: series, maxLength: series },
        ),
      }),
    )
    fc.assert(
      fc.property(chart, fc.integer({ min: 250, max: 900 }), (any, room) => {
        const { texts, boxes, height } = drawn(any, room)
        for (const box of [...texts, ...boxes]) {
          expect(box.left).toBeGreaterThanOrEqual(-0.1)
          expect(box.top).toBeGreaterThanOrEqual(-0.1)
          expect(box.right).toBeLessThanOrEqual(room + 0.1)
          expect(box.bottom).toBeLessThanOrEqual(height + 0.1)
        }
        for (const [index, text] of texts.entries())
          for (const other of texts.slice(index + 1))
            if (overlap(text, other)) throw new Error(`"${text.text}" stands on "${other.text}"`)
      }),
      { numRuns: 200 },
    )
  })
})
