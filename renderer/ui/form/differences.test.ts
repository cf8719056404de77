import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const places = (first: unknown, second: unknown) =>
  differences(first, second).map(({ path, row, first: one, second: other }) => [path, row, one, other])

describe('differences', () => {
  it('are told field by field; empty is empty', () => {
    expect(places({ name: 'A', phone: '', hall: 'B' }, { name: 'C', phone: null, hall: 'B' })).toEqual([
      ['name', null, 'A', 'C'],
    ])
    expect(places({ chair: null }, { chair: { name: 'A', post: '' } })).toEqual([['chair.name', null, undefined, 'A']])
  })

  it('of rows go by their id, wherever they stand now', () => {
    const first = {
      tasks: [
        { id: 'a', owner: 'A' },
        { id: 'b', owner: 'B' },
      ],
    }
    const second = {
      tasks: [
        { id: 'c', owner: 'C' },
        { id: 'b', owner: 'D' },
      ],
    }
    expect(places(first, second)).toEqual([
      ['tasks.#.id', 1, undefined, 'c'],
      ['tasks.#.owner', 1, undefined, 'C'],
      ['tasks.1.owner', 2, 'B', 'D'],
      ['tasks.0.id', 1, 'a', undefined],
      ['tasks.0.owner', 1, 'A', undefined],
    ])
  })

  it('of rows without an id go by their place', () => {
    expect(places({ years: [{ year: 2025 }] }, { years: [{ year: 2025 }, { year: 2026 }] })).toEqual([
      ['years.#.year', 2, undefined, 2026],
    ])
    expect(places({ years: [] }, { years: [] })).toEqual([])
  })

  it('of a list in another order are one', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    expect(places({ rows: [a, b] }, { rows: [b, a] })).toEqual([['rows', null, [a, b], [b, a]]])
  })

  it('of lines are those of the whole field', () => {
    expect(places({ basis: ['A'] }, { basis: ['A', 'B'] })).toEqual([['basis', null, ['A'], ['A', 'B']]])
  })
})
