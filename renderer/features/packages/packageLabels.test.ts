import { describe, expect, it } from 'vitest'
import { checkSentence, copiedSentence, keptSentence, packageState } from './packageLabels.ts'

describe('copiedSentence', () => {
  it('lets a stick be pulled out, and a folder only where it lies on one', () => {
    expect(copiedSentence(1204, 'removable')).toBe('Đã kiểm tra 1.204 tệp, có thể rút USB.')
    expect(copiedSentence(12, 'folder')).toBe('Đã kiểm tra 12 tệp, có thể rút USB nếu thư mục nằm trên USB.')
  })
})

describe('keptSentence', () => {
  it('tells how much was changed and where it is', () => {
    expect(keptSentence({ folder: '2026_phuong-dien-hong_cu-1', files: 2 })).toBe(
      'Gói cũ có 2 tệp đã sửa hoặc thêm; cả gói cũ giữ lại trong thư mục 2026_phuong-dien-hong_cu-1.',
    )
  })
})

describe('packageState', () => {
  it('says of a package what is known of it', () => {
    expect(packageState(true, null)).toEqual({ tone: 'done', word: 'Đủ tệp' })
    expect(packageState(true, true)).toEqual({ tone: 'done', word: 'Còn nguyên' })
    expect(packageState(true, false)).toEqual({ tone: 'late', word: 'Không còn nguyên' })
  })

  it.each([null, true, false])('calls none whole that lacks a file, whatever a check said before: %s', (whole) => {
    expect(packageState(false, whole)).toEqual({ tone: 'late', word: 'Thiếu tệp' })
  })
})

describe('checkSentence', () => {
  it('says that all is whole, or counts what is not', () => {
    expect(checkSentence(1204, [])).toBe('Cả 1.204 tệp còn nguyên.')
    expect(
      checkSentence(12, [
        { file: 'a', problem: 'changed' },
        { file: 'b', problem: 'unknown' },
        { file: 'c', problem: 'changed' },
      ]),
    ).toBe('Đã kiểm tra 12 tệp: 2 tệp đã thay đổi, 1 tệp lạ.')
  })
})
