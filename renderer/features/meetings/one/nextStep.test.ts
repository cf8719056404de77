import { describe, expect, it } from 'vitest'
import { meetingStatus, nextStep } from './nextStep.ts'

const planned = { plannedStart: '2026-11-22T08:00', minutesNumber: null }

describe('next step of a meeting', () => {
  it('offers to begin on the day and after it, not before', () => {
    expect(nextStep({ ...planned, state: 'preparing' }, '2026-11-21').label).toBe('Chuẩn bị tiếp')
    expect(nextStep({ ...planned, state: 'preparing' }, '2026-11-22')).toEqual({
      label: 'Bắt đầu họp',
      tab: 'record',
      starts: true,
    })
    expect(nextStep({ ...planned, state: 'preparing' }, '2026-12-01').starts).toBe(true)
  })

  it('leads on to writing and to the papers', () => {
    expect(nextStep({ ...planned, state: 'recording' }, '2026-11-22')).toMatchObject({
      label: 'Ghi tiếp',
      tab: 'record',
    })
    expect(nextStep({ ...planned, state: 'closed' }, '2026-11-22').label).toBe('Lập văn bản')
    expect(nextStep({ ...planned, state: 'closed', minutesNumber: '05/BB-BCĐ' }, '2026-11-22').label).toBe(
      'Xem văn bản',
    )
  })

  it('names the state, with the number once given', () => {
    expect(meetingStatus({ state: 'closed', minutesNumber: null }).word).toBe('Chờ ký')
    expect(meetingStatus({ state: 'closed', minutesNumber: '05/BB-BCĐ' }).word).toBe('Đã cấp số 05/BB-BCĐ')
    // Opened again after numbering: it is being written, whatever number it had.
    expect(meetingStatus({ state: 'recording', minutesNumber: '05/BB-BCĐ' }).word).toBe('Đang ghi')
  })
})
