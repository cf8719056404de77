import { describe, expect, it } from 'vitest'
import { placeBeside } from './order.ts'

describe('placeBeside', () => {
  it('goes to the neighbour, and nowhere at the ends', () => {
    expect(placeBeside(['a', 'b', 'c'], 1, 'up')).toBe(0)
    expect(placeBeside(['a', 'b', 'c'], 1, 'down')).toBe(2)
    expect(placeBeside(['a', 'b', 'c'], 0, 'up')).toBeNull()
    expect(placeBeside(['a', 'b', 'c'], 2, 'down')).toBeNull()
    expect(placeBeside(['a'], 5, 'up')).toBeNull()
  })

  it('steps over the rows of other parts', () => {
    const rows = [{ part: 1 }, { part: 2 }, { part: 1 }, { part: 2 }]
    const partOf = (row: { part: number }) => row.part
    expect(placeBeside(rows, 2, 'up', partOf)).toBe(0)
    expect(placeBeside(rows, 1, 'down', partOf)).toBe(3)
    expect(placeBeside(rows, 1, 'up', partOf)).toBeNull()
  })
})
