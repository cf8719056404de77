import { describe, expect, it } from 'vitest'
import { firstOfMany, mostInSight, nomineesInSight } from './inSight.ts'

const numbered = (numbers: readonly number[]) => numbers.map((goldenBookNumber) => ({ goldenBookNumber }))
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('nomineesInSight', () => {
  it('are all of them, as they come, while they are few', () => {
    const few = numbered([3, 1, 2])
    expect(nomineesInSight(few)).toBe(few)
    expect(nomineesInSight(numbered(upTo(mostInSight)))).toHaveLength(mostInSight)
  })

  it('are the first of the golden book when they are very many', () => {
    const many = numbered(upTo(500).toReversed())
    expect(nomineesInSight(many)).toEqual(numbered(upTo(firstOfMany)))
  })
})
