import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisLabels } from './axisLabels.ts'
import { filledBox } from './fills.ts'
import { nameFits, nameLines } from './names.ts'
import { Pen } from './pen.ts'
import { scaleOf } from './scale.ts'
import { svgText } from './svg.ts'
import { screenLikeLook } from './testing/screenLikeLook.ts'

const pen = new Pen(screenLikeLook)

describe('scaleOf', () => {
  it.each([
    [[3, 12], 5, [0, 5, 10, 15]],
    [[1], 5, [0, 1]],
    [[0.2, 0.35], 5, [0, 0.1, 0.2, 0.3, 0.4]],
    [[-4, 12], 5, [-5, 0, 5, 10, 15]],
    [[1_234_567], 5, [0, 500_000, 1_000_000, 1_500_000]],
  ])('of %j in at most %i steps marks %j', (values, steps, marks) => {
    expect(scaleOf(values, steps).marks).toEqual(marks)
  })

  it('holds zero and every value, and gives whole values whole marks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const { low, high, marks } = scaleOf(values, 5)
        expect(marks).toContain(0)
        expect(low).toBeLessThanOrEqual(Math.min(...values))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values))
        expect(marks.length).toBeLessThanOrEqual(8)
        expect(marks.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})

describe('nameLines', () => {
  it('keeps a name whole on as many lines as it may have', () => {
    expect(nameLines('Tổ dân phố 7', pen, 10, 200, 1)).toEqual(['Tổ dân phố 7'])
    expect(nameLines('An ninh, trật tự', pen, 10, 40, 2)).toEqual(['An ninh,', 'trật tự'])
    expect(nameFits('An ninh, trật tự', pen, 10, 40, 2)).toBe(true)
    expect(nameFits('An ninh, trật tự', pen, 10, 40, 1)).toBe(false)
  })

  it('cuts what does not fit, without a stray comma or next to nothing of a word', () => {
    expect(nameLines('An ninh, trật tự', pen, 10, 45, 1)).toEqual(['An ninh…'])
    expect(nameLines('Chống-mọi-thứ-trên-đời', pen, 10, 40, 1)[0]).toMatch(/^Chống.*…$/)
  })

  it('gives lines that fit, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (name, room) => {
        const lines = nameLines(name, pen, 10, room, 2)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(pen.widthOf(line, 10)).toBeLessThanOrEqual(room)
      }),
    )
  })
})

describe('axisLabels', () => {
  it('names once what all categories share', () => {
    expect(axisLabels(['Tháng 1', 'Tháng 12'])).toEqual({ word: 'Tháng', ticks: ['1', '12'] })
  })

  it('leaves categories whole that share nothing, or stand alone', () => {
    expect(axisLabels(['Họp định kỳ', 'Diễn đàn'])).toEqual({ word: '', ticks: ['Họp định kỳ', 'Diễn đàn'] })
    expect(axisLabels(['Năm 2026'])).toEqual({ word: '', ticks: ['Năm 2026'] })
    expect(axisLabels(['Tháng 1', 'Tháng'])).toEqual({ word: '', ticks: ['Tháng 1', 'Tháng'] })
    expect(axisLabels([])).toEqual({ word: '', ticks: [] })
  })
})

describe('filledBox', () => {
  it('keeps the lines of its hatching within the box', () => {
    const colour = '#ffffff'
    const series = [
      { colour, lines: '/' },
      { colour, lines: '\\' },
      { colour, lines: '-' },
    ] as const
    const hatching = new Pen({ ...screenLikeLook, series })
    const length = fc.double({ min: 0.1, max: 300, noNaN: true })
    fc.assert(
      fc.property(length, length, fc.nat(2), (width, height, series) => {
        const svg = filledBox(series, { x: 10, y: 20, width, height }, hatching).map(svgText).join('')
        const path = / d="([^"]*)"/.exec(svg)?.[1] ?? ''
        for (const [, x1, y1, x2, y2] of path.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)) {
          for (const x of [x1, x2].map(Number)) {
            expect(x).toBeGreaterThanOrEqual(9.99)
            expect(x).toBeLessThanOrEqual(10 + width + 0.01)
          }
          for (const y of [y1, y2].map(Number)) {
            expect(y).toBeGreaterThanOrEqual(19.99)
            expect(y).toBeLessThanOrEqual(20 + height + 0.01)
          }
        }
      }),
    )
  })
})
