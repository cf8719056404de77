import { describe, expect, it } from 'vitest'
import { entryState, gapNumber, gapSentence } from './registerText.ts'

describe('gapSentence', () => {
  it('names the missing numbers and what to do', () => {
    expect(gapSentence([{ label: '03/TB-BCĐ' }, { label: '01/KH-BCĐ' }])).toBe(
      'Thiếu số 03/TB-BCĐ, 01/KH-BCĐ. Vào sổ các văn bản còn thiếu, kể cả văn bản đã hủy.',
    )
    expect(gapSentence([])).toBe('')
  })

  it('stays short when a slip of the hand left hundreds of gaps', () => {
    const gaps = Array.from({ length: 900 }, (_, index) => ({ label: `${index + 1}/CV` }))

    expect(gapSentence(gaps)).toContain('và 894 số nữa')
    expect(gapSentence(gaps).length).toBeLessThan(160)
  })
})

describe('gapNumber', () => {
  it('reads the number with or without a symbol', () => {
    expect(gapNumber({ label: '03/TB-BCĐ' })).toBe(3)
    expect(gapNumber({ label: '12' })).toBe(12)
  })
})

describe('entryState', () => {
  it('says what is still to do', () => {
    expect(entryState({ cancelReason: '', sentOn: null }).word).toBe('Chờ chuyển')
    expect(entryState({ cancelReason: '', sentOn: '2026-08-19' }).word).toBe('Đã chuyển')
    expect(entryState({ cancelReason: 'Nhầm số', sentOn: '2026-08-19' }).word).toBe('Đã hủy')
  })
})
