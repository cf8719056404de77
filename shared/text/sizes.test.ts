import { describe, expect, it } from 'vitest'
import { formatSize } from './sizes.ts'

describe('formatSize', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [159_001, '160 KB'],
    [999_900, '1 MB'],
    [1_240_000, '1,3 MB'],
    [12_000_000, '12 MB'],
    [7_900_000_000, '7,9 GB'],
    [2_000_000_000_000, '2 TB'],
    [3_000_000_000_000_000, '3.000 TB'],
  ])('says %d bytes as %s', (bytes, words) => {
    expect(formatSize(bytes)).toBe(words)
  })

  it('never promises more room than there is', () => {
    expect(formatSize(1_290_000, 'down')).toBe('1,2 MB')
    expect(formatSize(159_999, 'down')).toBe('159 KB')
  })
})
