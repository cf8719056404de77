import { describe, expect, it } from 'vitest'
import { ringsOf } from './rings.ts'

describe('ringsOf', () => {
  it('finds none where all arrows lead down', () => {
    expect(
      ringsOf([
        ['c', 'b'],
        ['b', 'a'],
        ['c', 'a'],
      ]),
    ).toEqual([])
  })

  it('finds each ring once, without those that only lead to it or from it', () => {
    expect(
      ringsOf([
        ['before', 'b'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'after'],
        ['x', 'y'],
        ['y', 'x'],
      ]),
    ).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ])
  })
})
