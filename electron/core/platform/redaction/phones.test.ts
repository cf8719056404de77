import { describe, expect, it } from 'vitest'
import { PhoneFinder } from './phones.ts'

const finder = new PhoneFinder(['3824 123', '0905 123 456'])

describe('phone numbers in a text', () => {
  it.each([
    '(0905) 123 456',
    '84905123456',
    '+84 905 123 456',
    '+84(0)905123456',
    '905123456',
    '905 123 456',
    '0905/123/456',
    '0905.123.456',
    '0905-123-456',
    '0905\u00A0123\u00A0456',
    '09 05 12 34 56',
    '0269 3824 999',
    '(0269) 3824.999',
    '3824123',
    '382.4123',
  ])('are found: %s', (number) => {
    expect(finder.replace(`Gọi ${number}, gặp bà Lan`, '#')).toBe('Gọi #, gặp bà Lan')
    expect(finder.replace(`ĐT:${number}`, '#')).toBe('ĐT:#')
    expect(finder.isIn(number)).toBe(true)
  })

  it.each([
    'ngày 09/08/2026 19:30',
    '09-08-2026 10-08-2026',
    'từ 08/2026-9/2026',
    '2026-08-09T19:30',
    '2.160.000.000 đồng',
    '350.000.000 đồng',
    '905 123 456 đồng',
    '905000000 người',
    '1.905.123.456',
    'Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022',
    'Quyết định số 0123/2026/QĐ-UBND',
    '38241234',
    '',
  ])('are not what a day, a sum or the number of a paper is: %s', (text) => {
    expect(finder.replace(text, '#')).toBe(text)
    expect(finder.isIn(text)).toBe(false)
  })

  it('may be none that were entered', () => {
    expect(new PhoneFinder([]).replace('3824123, 0905123456', '#')).toBe('3824123, #')
  })
})
