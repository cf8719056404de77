import { describe, expect, it } from 'vitest'
import { copiedOutSentence, sizeInWords } from './backupLabels.ts'

describe('sizeInWords', () => {
  it.each([
    [1, '1 KB'],
    [159_744, '160 KB'],
    [999_999, '1.000 KB'],
    [1_240_000, '1,2 MB'],
    [12_000_000, '12 MB'],
  ])('says %d bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words)
  })
})

describe('copiedOutSentence', () => {
  it('lets a stick be pulled out, and a folder only where it lies on one', () => {
    const written = { fileName: 'a.sqlite', bytes: 1_240_000 }
    expect(copiedOutSentence(written, 'removable')).toBe('Đã chép và kiểm tra, có thể rút USB. Tệp a.sqlite, 1,2 MB.')
    expect(copiedOutSentence(written, 'folder')).toContain('có thể rút USB nếu thư mục nằm trên USB.')
  })
})
