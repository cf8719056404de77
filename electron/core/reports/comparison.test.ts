import { describe, expect, it } from 'vitest'
import { changeOf, comparedInBrackets, comparedText, shareOf, sharesText, sumOf } from './comparison.ts'

describe('comparedText', () => {
  it.each([
    [9, 8, 'tăng 12,5\u00a0% so với cùng kỳ (08 cuộc)'],
    [6, 8, 'giảm 25\u00a0% so với cùng kỳ (08 cuộc)'],
    [8, 8, 'bằng cùng kỳ'],
    [8, 0, 'cùng kỳ không có'],
    [0, 0, 'cùng kỳ cũng không có'],
    [0, 1200, 'giảm 100\u00a0% so với cùng kỳ (1.200 cuộc)'],
    [8, null, ''],
  ])('of %s against %s is %s', (value, lastYear, text) => {
    expect(comparedText(value, lastYear, 'cuộc')).toBe(text)
  })
})

describe('comparedInBrackets', () => {
  it('puts no brackets within brackets', () => {
    expect(comparedInBrackets(9, 8, 'cuộc')).toBe(' (tăng 12,5\u00a0% so với cùng kỳ: 08 cuộc)')
    expect(comparedInBrackets(8, 8, 'cuộc')).toBe(' (bằng cùng kỳ)')
    expect(comparedInBrackets(8, null, 'cuộc')).toBe('')
  })
})

describe('shares and sums', () => {
  it('leave out what was never entered', () => {
    expect(sharesText(0.5, 0.25)).toBe('50\u00a0% (cùng kỳ 25\u00a0%)')
    expect(sharesText(0.5, null)).toBe('50\u00a0%')
    expect(sharesText(null, 0.5)).toBe('')
    expect(shareOf(1, 0)).toBeNull()
    expect(shareOf(1, 4)).toBe(0.25)
    expect(sumOf([null, null])).toBeNull()
    expect(sumOf([null, 2, 3])).toBe(5)
    expect(changeOf(9, 8)).toBe(0.125)
    expect(changeOf(9, 0)).toBeNull()
    expect(changeOf(null, 8)).toBeNull()
  })
})
