import { describe, expect, it } from 'vitest'
import { cellWords, isNumeric } from './tableText.ts'

describe('cellWords', () => {
  it.each([
    ['count', 1234, '1.234'],
    ['money', 760000, '760.000'],
    ['share', 0.125, '12,5%'],
    ['date', '2026-08-09', '09/08/2026'],
    ['datetime', '2026-08-09T19:30', '19:30 09/08/2026'],
    ['text', 'Tổ dân phố 7', 'Tổ dân phố 7'],
    ['count', null, ''],
    ['count', 0, '0'],
  ] as const)('writes %s %s as %s', (kind, cell, words) => {
    expect(cellWords(kind, cell)).toBe(words)
  })

  it('puts numbers at the right', () => {
    expect((['count', 'money', 'share', 'text', 'date'] as const).filter(isNumeric)).toEqual([
      'count',
      'money',
      'share',
    ])
  })
})
