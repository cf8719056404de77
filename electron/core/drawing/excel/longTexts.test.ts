import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continued, type LaidColumn, sheetRows } from './longTexts.ts'
import { lineCount, mostLines } from './rowHeights.ts'

const columns: readonly LaidColumn[] = [
  { kind: 'count', width: 6, serial: true },
  { kind: 'text', width: 40, serial: false },
  { kind: 'text', width: 20, serial: false },
  { kind: 'date', width: 12, serial: false },
  { kind: 'money', width: 12, serial: false },
]
const row = (text: string) => [7, text, 'Công an phường', '2026-09-30', 760_000]
const joined = (rows: ReturnType<typeof sheetRows>) =>
  rows.map(([, text], index) => String(text).slice(index === 0 ? 0 : continued.length))

describe('a row of a sheet', () => {
  it('stays one where its texts can be shown', () => {
    expect(sheetRows(row('Lắp camera'), columns)).toEqual([row('Lắp camera')])
    expect(sheetRows(row('dòng\n'.repeat(mostLines - 1).trim()), columns)).toHaveLength(1)
  })

  it('goes on below where a text is higher than Excel shows, with what it is found by and no figure twice', () => {
    const long = 'Rà soát, sửa chữa camera an ninh tại các tổ dân phố. '.repeat(95).trim()
    const rows = sheetRows(row(long), columns)
    expect(rows.length).toBeGreaterThan(2)
    for (const [serial, text, unit, day] of rows) {
      expect([serial, unit, day]).toEqual([7, 'Công an phường', '2026-09-30'])
      expect(lineCount(String(text), 40)).toBeLessThanOrEqual(mostLines)
    }
    expect(rows.map(([, , , , money]) => money)).toEqual([760_000, ...rows.slice(1).map(() => null)])
    expect(rows.slice(1).every(([, text]) => String(text).startsWith(continued))).toBe(true)
    expect(joined(rows).join(' ')).toBe(long)
  })

  it('loses no letter of any text, in lines or in one word', () => {
    const word = fc.string({ unit: fc.constantFrom('ố', 'W', 'đ', 'i', '1', '👍'), minLength: 1, maxLength: 12 })
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n')), { maxLength: 400 })
    fc.assert(
      fc.property(text, fc.boolean(), (pairs, oneWord) => {
        const written = pairs.map(([letters, gap]) => letters + (oneWord ? '' : gap)).join('')
        const rows = sheetRows(row(written), columns)
        for (const [, shown] of rows) expect(lineCount(String(shown), 40)).toBeLessThanOrEqual(mostLines)
        expect(joined(rows).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
      }),
      { numRuns: 60 },
    )
  })
})
