import { describe, expect, it } from 'vitest'
import {
  changeOf,
  comparedInBrackets,
  comparedText,
  lastYearInBrackets,
  shareOf,
  sharesText,
  statisticText,
  sumOf,
} from './comparison.ts'

describe('comparedText', () => {
  it.each([
    [18, 16, 'tăng 12,5% so với cùng kỳ (16 cuộc)'],
    [12, 16, 'giảm 25% so với cùng kỳ (16 cuộc)'],
    [10, 10, 'bằng cùng kỳ'],
    [8, 0, 'cùng kỳ không có'],
    [0, 0, 'cùng kỳ cũng không có'],
    [0, 1200, 'cùng kỳ 1.200 cuộc'],
    [8, null, ''],
  ])('of %s against %s is %s', (value, lastYear, text) => {
    expect(comparedText(value, lastYear, 'cuộc')).toBe(text)
  })

  it.each([
    [2, 1, 'tăng 01 cuộc so với cùng kỳ (01 cuộc)'],
    [7, 9, 'giảm 02 cuộc so với cùng kỳ (09 cuộc)'],
    [25, 9, 'tăng 16 cuộc so với cùng kỳ (09 cuộc)'],
    [11, 10, 'tăng 10% so với cùng kỳ (10 cuộc)'],
  ])('tells the difference itself from a small base: %s against %s', (value, lastYear, text) => {
    expect(comparedText(value, lastYear, 'cuộc')).toBe(text)
  })

  it('rounds no change to none, and no rest to nothing', () => {
    expect(comparedText(30_001, 30_000, 'hộ')).toBe('tăng 01 hộ so với cùng kỳ (30.000 hộ)')
    expect(comparedText(1, 30_000, 'hộ')).toBe('giảm 29.999 hộ so với cùng kỳ (30.000 hộ)')
    expect(comparedText(60_000, 30_000, 'hộ')).toBe('tăng 100% so với cùng kỳ (30.000 hộ)')
  })
})

describe('brackets', () => {
  it('hold no others', () => {
    expect(comparedInBrackets(18, 16, 'cuộc')).toBe(' (tăng 12,5% so với cùng kỳ: 16 cuộc)')
    expect(comparedInBrackets(9, 8, 'cuộc')).toBe(' (tăng 01 cuộc so với cùng kỳ: 08 cuộc)')
    expect(comparedInBrackets(8, 8, 'cuộc')).toBe(' (bằng cùng kỳ)')
    expect(comparedInBrackets(0, 8, 'cuộc')).toBe(' (cùng kỳ 08 cuộc)')
    expect(comparedInBrackets(8, null, 'cuộc')).toBe('')
  })

  it('hold last year’s figure alone where a part of an enumeration stands before them', () => {
    expect(lastYearInBrackets(1)).toBe(' (cùng kỳ 01)')
    expect(lastYearInBrackets(12, 'cuộc')).toBe(' (cùng kỳ 12 cuộc)')
    // Of what there was none, nothing is said: at every part it would drown what there is.
    expect(lastYearInBrackets(0)).toBe('')
    expect(lastYearInBrackets(null)).toBe('')
  })

  it('follow a number that is there every year', () => {
    expect(statisticText(3210, 3168, 'hộ')).toBe('3.210 hộ (cùng kỳ 3.168)')
    expect(statisticText(7, 7, 'tổ dân phố')).toBe('07 tổ dân phố (bằng cùng kỳ)')
    expect(statisticText(7, 0, 'tổ dân phố')).toBe('07 tổ dân phố')
    expect(statisticText(7, null, 'tổ dân phố')).toBe('07 tổ dân phố')
  })
})

describe('shares and sums', () => {
  it('leave out what was never entered', () => {
    expect(sharesText(0.5, 0.25)).toBe('50% (cùng kỳ 25%)')
    expect(sharesText(0.5, null)).toBe('50%')
    expect(sharesText(0.6667, 0.66666)).toBe('66,7% (bằng cùng kỳ)')
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
