import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatMoney,
  formatNumber,
  formatShare,
  moneyInWords,
  numberInWords,
  paperCount,
  parseWholeNumber,
  romanNumeral,
} from './numbers.ts'

describe('numbers in figures', () => {
  it('have dots between thousands and a comma before decimals', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5')
    expect(formatNumber(999)).toBe('999')
    expect(formatMoney(2_530_000)).toBe('2.530.000 đồng')
  })

  it('are all or nothing only where they are exactly so', () => {
    expect([1, 2237 / 2238, 0.9994, 0, 1 / 2238, 0.125, 1.0001, 3.282].map(formatShare)).toEqual([
      '100%',
      '99,9%',
      '99,9%',
      '0%',
      '0,1%',
      '12,5%',
      '100,1%',
      '328,2%',
    ])
  })

  it('below ten have a leading zero on papers', () => {
    expect([0, 7, 10, 1234].map(paperCount)).toEqual(['00', '07', '10', '1.234'])
  })

  it('are read back as they were written', () => {
    fc.assert(fc.property(fc.nat(), (value) => parseWholeNumber(formatNumber(value)) === value))
  })

  it('are read with or without separators; nothing else is', () => {
    expect(['1.234', '1 234', '1234', ' 1\u00A0234 '].map(parseWholeNumber)).toEqual([1234, 1234, 1234, 1234])
    expect(['', 'mười', '1,5', '-3', '1e3', '1234567890123456'].map(parseWholeNumber)).toEqual(Array(6).fill(null))
  })
})

describe('numbers in words', () => {
  it('follow Northern usage', () => {
    const words: [number, string][] = [
      [0, 'không'],
      [10, 'mười'],
      [15, 'mười lăm'],
      [21, 'hai mươi mốt'],
      [105, 'một trăm linh năm'],
      [1005, 'một nghìn không trăm linh năm'],
      [1_000_000, 'một triệu'],
    ]
    for (const [value, text] of words) expect(numberInWords(value)).toBe(text)
  })

  it('begin with a capital and end in đồng for money', () => {
    expect(moneyInWords(760_000)).toBe('Bảy trăm sáu mươi nghìn đồng')
    expect(moneyInWords(1_520_000)).toBe('Một triệu năm trăm hai mươi nghìn đồng')
  })

  it('are one clean line for any amount', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (dong) =>
        /^\p{Lu}\p{Ll}*( \p{Ll}+)* đồng$/u.test(moneyInWords(dong)),
      ),
    )
  })
})

describe('romanNumeral', () => {
  it('counts the parts of a paper', () => {
    expect([1, 4, 9, 14, 39].map(romanNumeral)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXXIX'])
  })
})

describe('formatShare', () => {
  it.each([
    [0.125, '12,5%'],
    [1, '100%'],
    [0, '0%'],
    [1 / 3, '33,3%'],
    [12.5, '1.250%'],
  ])('writes %s as %s', (fraction, text) => {
    expect(formatShare(fraction)).toBe(text)
  })
})
