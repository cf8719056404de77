import { describe, expect, it } from 'vitest'
import { joinDateTime, splitDateTime } from './dateTimeText.ts'

describe('day and time as typed', () => {
  it('become one ISO value when both can be read', () => {
    expect(joinDateTime({ time: '19h30', date: '9/8/23' }, '2026-01-01')).toBe('2023-08-09T19:30')
    expect(joinDateTime({ time: '8', date: '1/2' }, '2026-01-01')).toBe('2026-02-01T08:00')
    expect(joinDateTime({ time: ' ', date: '' }, '2026-01-01')).toBe('')
  })

  it('are not lost while one of them is missing or wrong', () => {
    const half = joinDateTime({ time: '19h30', date: '' }, '2026-01-01')
    expect(splitDateTime(half)).toEqual({ time: '19:30', date: '' })
    const wrong = joinDateTime({ time: '25h', date: '9/8/23' }, '2026-01-01')
    expect(splitDateTime(wrong)).toEqual({ time: '25h', date: '09/08/2023' })
  })
})
