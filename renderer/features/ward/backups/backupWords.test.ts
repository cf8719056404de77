import { describe, expect, it } from 'vitest'
import { sizeInWords } from './backupWords.ts'

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
