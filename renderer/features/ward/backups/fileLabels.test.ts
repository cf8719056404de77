import { describe, expect, it } from 'vitest'
import { becomesSentence, fileFacts, otherWardSentence } from './fileLabels.ts'

const taken = {
  id: 'tep-1',
  fileName: 'So-Ban-Chi-dao_sao-luu_phuong-dien-hong_2026-11-29.sqlite',
  size: 1_240_000,
  wardName: 'phường Diên Hồng',
  lastChange: '2026-11-28T16:30',
  otherWard: null,
  ...{ members: 12, groups: 7, meetings: 1204, rounds: 3, papers: 40 },
}

const said = (file: Parameters<typeof fileFacts>[0]) => fileFacts(file).map(({ label, value }) => `${label}: ${value}`)

describe('what a file holds', () => {
  it('is said by its ward, its last change and how much is in it', () => {
    expect(said(taken)).toEqual([
      'Tệp: So-Ban-Chi-dao_sao-luu_phuong-dien-hong_2026-11-29.sqlite, 1,2 MB',
      'Sổ của: Phường Diên Hồng',
      'Lần sửa cuối: 16:30 28/11/2026',
      'Trong sổ: 1.204 cuộc họp, 40 văn bản đã cấp số, 3 đợt khen thưởng, 12 thành viên, 7 đơn vị dân cư',
    ])
  })

  it('is said to be empty where nothing was entered', () => {
    expect(said({ ...taken, wardName: '', lastChange: null })).toContain('Sổ của: Chưa có tên phường')
    expect(said({ ...taken, wardName: '', lastChange: null })).toContain('Lần sửa cuối: Chưa nhập gì')
  })

  it('names both wards where it is another one', () => {
    expect(otherWardSentence('phường Tân Bình', 'phường Diên Hồng')).toBe(
      'Tệp này là sổ của phường Tân Bình, không phải phường Diên Hồng đang mở.',
    )
  })
})

describe('what becomes of the book', () => {
  const number = (kept: boolean) => ({ label: '01/QĐ-UBND', kept, date: '', kindLabel: '', subject: '' })

  it('excepts the numbers that stay, and says that all others go', () => {
    expect(becomesSentence([number(false), number(true)])).toContain('trừ văn bản đã cấp số sau lúc đó')
    for (const none of [[], [number(false)]]) {
      expect(becomesSentence(none)).toContain('kể cả số văn bản đã cấp, không còn trong sổ')
    }
  })
})
