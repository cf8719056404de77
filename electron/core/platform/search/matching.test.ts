import { describe, expect, it } from 'vitest'
import { likePattern } from './matching.ts'

describe('likePattern', () => {
  it('escapes wildcards', () => {
    expect(likePattern('a%b_c\\d')).toBe('%a\\%b\\_c\\\\d%')
  })
})
