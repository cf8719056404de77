import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  blankPaperDate,
  formatDate,
  formatDateTime,
  isIsoDate,
  isIsoDateTime,
  isIsoTime,
  paperDate,
  paperDateTime,
  paperTime,
  parseTypedDate,
  parseTypedTime,
  toIsoDateTime,
  yearOf,
} from './dates.ts'

const today = '2026-11-22'
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

describe('ISO days and times', () => {
  it('are those of the calendar', () => {
    expect(['2024-02-29', '2026-12-31', '1900-01-01'].every(isIsoDate)).toBe(true)
    expect(['2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '', '1899-12-31'].some(isIsoDate)).toBe(
      false,
    )
    expect(['00:00', '23:59'].every(isIsoTime)).toBe(true)
    expect(['24:00', '9:30', '09:60'].some(isIsoTime)).toBe(false)
    expect(isIsoDateTime('2026-11-22T19:30')).toBe(true)
    expect(['2026-11-22 19:30', '2026-11-31T19:30', '2026-11-22T19:30:00'].some(isIsoDateTime)).toBe(false)
  })

  it('are those of the local clock, without zone', () => {
    expect(toIsoDateTime(new Date(2026, 0, 5, 8, 3))).toBe('2026-01-05T08:03')
    expect(yearOf('2026-01-05T08:03')).toBe(2026)
  })

  it('move by days over months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, by) => addDays(addDays(day, by), -by) === day),
    )
  })
})

describe('days on the screen', () => {
  it('are written day first', () => {
    expect(formatDate('2026-08-09')).toBe('09/08/2026')
    expect(formatDate(null)).toBe('')
    expect(formatDateTime('2026-08-09T19:30')).toBe('19:30 09/08/2026')
    expect(formatDateTime(null)).toBe('')
  })

  it('are read as clerks type them', () => {
    for (const typed of ['9/8/2026', '09-08-26', '9.8.2026', '090826', '09082026', ' 9 8 2026 ', '9/8']) {
      expect(parseTypedDate(typed, today)).toBe('2026-08-09')
    }
  })

  it('of which no year is typed lie in the year that is meant', () => {
    const read = (meant?: Parameters<typeof parseTypedDate>[2]) => parseTypedDate('31/12', '2027-01-04', meant)
    expect(read()).toBe('2027-12-31')
    expect(read('past')).toBe('2026-12-31')
    expect(read('nearest')).toBe('2026-12-31')
    expect(read('coming')).toBe('2027-12-31')
    expect(parseTypedDate('5/1', '2026-12-28', 'coming')).toBe('2027-01-05')
    expect(parseTypedDate('5/1', '2026-12-28', 'nearest')).toBe('2027-01-05')
    expect(parseTypedDate('28/12', '2026-12-28', 'past')).toBe('2026-12-28')
    expect(parseTypedDate('29/2', '2025-01-10', 'past')).toBe('2024-02-29')
    expect(parseTypedDate('31/4', '2025-01-10', 'nearest')).toBeNull()
  })

  it('with a year of two digits lie in the past rather than far ahead', () => {
    expect(parseTypedDate('01/07/98', today)).toBe('1998-07-01')
    expect(parseTypedDate('010762', today)).toBe('1962-07-01')
    expect(parseTypedDate('1/7/30', today)).toBe('2030-07-01')
  })

  it('that do not exist are not read', () => {
    for (const typed of ['', '31/4/2026', '29/2/2023', '2026', '1/2/3/4', 'mai', '9/8/226', '2026-08-09']) {
      expect(parseTypedDate(typed, today)).toBeNull()
    }
  })

  it('are read back as they were written', () => {
    fc.assert(fc.property(anyDay, (day) => parseTypedDate(formatDate(day), today) === day))
  })

  it('have times read as clerks type them', () => {
    for (const typed of ['19:30', '19h30', '19 giờ 30', '19 giờ 30 phút', '1930', '19.30']) {
      expect(parseTypedTime(typed)).toBe('19:30')
    }
    expect(['8', '8h', '8 giờ', '800', '0800'].map(parseTypedTime)).toEqual(Array(5).fill('08:00'))
    expect(['', '25', '19:60', 'tối', '19:30:00'].map(parseTypedTime)).toEqual(Array(5).fill(null))
  })
})

describe('days on papers', () => {
  it('have a leading zero in days below ten and in months one and two only', () => {
    expect(paperDate('2026-08-05')).toBe('ngày 05 tháng 8 năm 2026')
    expect(paperDate('2026-02-15')).toBe('ngày 15 tháng 02 năm 2026')
    expect(paperDate('2026-10-01T08:00')).toBe('ngày 01 tháng 10 năm 2026')
  })

  it('leave room before signing', () => {
    expect(blankPaperDate(2026)).toMatch(/^ngày {3,}tháng {3,}năm 2026$/)
  })

  it('come after their time', () => {
    expect(paperTime('08:00')).toBe('08 giờ 00 phút')
    expect(paperDateTime('2023-08-09T19:30')).toBe('19 giờ 30 phút, ngày 09 tháng 8 năm 2023')
  })
})

describe('a day that was pasted', () => {
  it('is read under the marks that came with it', () => {
    expect(parseTypedDate('\u200E19/08/2026\u202C', '2026-11-22')).toBe('2026-08-19')
    expect(parseTypedTime('\u200E19:30')).toBe('19:30')
  })
})
