import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineWidth } from '../measure/metrics.ts'
import { lineCount, rowHeight } from './rowHeights.ts'

describe('the height of a row', () => {
  it('gives each line its room, and one line to an empty row', () => {
    expect(rowHeight([''], [10])).toBe(18)
    expect(rowHeight([], [])).toBe(18)
    expect(rowHeight(['một\nhai\nba'], [10])).toBe(49.5)
    expect(rowHeight(['a', 'một\nhai'], [10, 10])).toBe(33.75)
  })

  it('counts by the widths of the letters: wide ones fill a column that as many narrow ones leave half empty', () => {
    expect(lineCount('i'.repeat(20), 14)).toBe(1)
    expect(lineCount('M'.repeat(20), 14)).toBe(3)
    expect(lineCount('Phó Trưởng Ban Thường trực', 23.8)).toBe(2)
    expect(lineCount('Chỉ huy trưởng Ban Chỉ huy Quân sự phường', 38)).toBe(2)
  })

  it('leaves more room to bold letters', () => {
    const text = 'Người dân tham dự cuộc họp'
    const widths = Array.from({ length: 60 }, (_, index) => 5 + index / 2)
    const lines = (bold: boolean) => widths.map((width) => lineCount(text, width, { bold }))
    expect(lines(true)).not.toEqual(lines(false))
    expect(lines(true).every((count, index) => count >= (lines(false)[index] ?? 0))).toBe(true)
  })

  it('is no higher than Excel can show', () => {
    expect(rowHeight(['chữ '.repeat(2000)], [10])).toBe(409)
  })

  it('holds every text: no fewer lines than its width takes, no more in a wider column', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyẤỆỬMW0–,'), maxLength: 12 })
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.double({ min: 5, max: 60, noNaN: true }), (written, width) => {
        const lines = lineCount(written, width)
        // A digit is 6 points wide; widths of text are twips.
        expect(lines).toBeGreaterThanOrEqual(lineWidth(written.trim(), { size: 12 }) / (width * 6 * 20))
        expect(lineCount(written, width + 5)).toBeLessThanOrEqual(lines)
      }),
    )
  })
})
