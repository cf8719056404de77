import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths, fitsWell } from './columnWidths.ts'

const need = (least: number, comfortable: number, weight: number) => ({ least, comfortable, weight })

describe('columnWidths', () => {
  it('shares the room by weight where every column reads well', () => {
    expect(columnWidths([need(100, 100, 1), need(100, 200, 3)], 1000)).toEqual([250, 750])
  })

  it('gives a column what it needs to read well before the others share the rest', () => {
    expect(columnWidths([need(100, 400, 1), need(100, 200, 3), need(50, 50, 3)], 1000)).toEqual([400, 300, 300])
  })

  it('breaks no word where not every column can read well', () => {
    const columns = [need(300, 900, 1), need(100, 900, 1)]
    expect(fitsWell(columns, 1000)).toBe(false)
    // The rest of 600 goes by the wishes for 600 and 800 more.
    expect(columnWidths(columns, 1000)).toEqual([557, 443])
    expect(columnWidths(columns, 400)).toEqual([300, 100])
    expect(columnWidths([need(100, 100, 9), need(100, 900, 1)], 700)).toEqual([100, 600])
  })

  it('shares in proportion what is too little for all', () => {
    expect(columnWidths([need(300, 300, 1), need(100, 100, 9)], 200)).toEqual([150, 50])
  })

  it('always gives out the whole room, and no column less than it needs where that is possible', () => {
    const column = fc.tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 40 }),
    )
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 100, max: 15_000 }),
        (raw, room) => {
          const columns = raw.map(([least, more, weight]) => need(least, least + more, weight / 10))
          const widths = columnWidths(columns, room)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(room)
          const floor = fitsWell(columns, room) ? 'comfortable' : 'least'
          if (columns.reduce((sum, item) => sum + item[floor], 0) > room) return
          // Rounding may take one twip.
          for (const [index, item] of columns.entries()) expect(widths[index]).toBeGreaterThanOrEqual(item[floor] - 1)
        },
      ),
    )
  })
})
