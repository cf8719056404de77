import { describe, expect, it } from 'vitest'
import { daysLate, longDay, nearDay } from './days.ts'

describe('days in words', () => {
  it('name the weekday', () => {
    expect(longDay('2026-08-19')).toBe('Thứ Tư, 19/08/2026')
    expect(longDay('2026-11-22')).toBe('Chủ nhật, 22/11/2026')
  })

  it('are spoken as near ones within a week', () => {
    expect(nearDay('2026-08-19T19:30', '2026-08-19')).toBe('Hôm nay')
    expect(nearDay('2026-09-01', '2026-08-31')).toBe('Ngày mai')
    expect(nearDay('2026-08-21', '2026-08-19')).toBe('Thứ Sáu 21/08')
    expect(nearDay('2026-08-27', '2026-08-19')).toBe('27/08/2026')
    expect(nearDay('2026-08-10', '2026-08-19')).toBe('10/08/2026')
  })

  it('count how late a deadline is, over the end of a month too', () => {
    expect(daysLate('2026-02-27', '2026-03-02')).toBe('quá 3 ngày')
  })
})
