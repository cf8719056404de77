import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const places = (first: unknown, second: unknown) =>
  differences(first, second).map(({ path, row, first: one, second: other }) => [path, row?.place ?? null, one, other])

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

  it('of rows without an id go by what else keeps them apart', () => {
    const [before, after] = [
      { year: 2025, households: 90 },
      { year: 2026, households: 95 },
    ]
    const next = { year: 2027, households: null }
    expect(places({ years: [after, before] }, { years: [next, { ...after, households: 96 }, before] })).toEqual([
      ['years.#.year', 1, undefined, 2027],
      ['years.0.households', 1, 95, 96],
    ])
    const forum = { kind: 'forum', required: false }
    expect(places({ rules: [forum] }, { rules: [{ kind: 'committee' }, { ...forum, required: true }] })).toEqual([
      ['rules.#.kind', 1, undefined, 'committee'],
      ['rules.0.required', 1, false, true],
    ])
  })

  it('of rows that nothing keeps apart go by their order', () => {
    expect(places({ units: [{ name: 'A' }] }, { units: [{ name: 'A' }, { name: 'B' }] })).toEqual([
      ['units.#.name', 2, undefined, 'B'],
    ])
    const years = [{ year: 2026 }, { year: null, households: 1 }, { year: 2026 }]
    expect(places({ years }, { years: [...years, { year: null, households: 2 }] })).toEqual([
      ['years.#.households', 4, undefined, 2],
    ])
    expect(places({ years: [] }, { years: [] })).toEqual([])
  })

  it('of the only row need no place', () => {
    expect(places({ units: [{ name: 'A' }] }, { units: [{ name: 'B' }] })).toEqual([['units.0.name', null, 'A', 'B']])
  })

  it('of a list in another order are one', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    expect(places({ rows: [a, b] }, { rows: [b, a] })).toEqual([['rows', null, [a, b], [b, a]]])
  })

  it('of lines are those of the whole field', () => {
    expect(places({ basis: ['A'] }, { basis: ['A', 'B'] })).toEqual([['basis', null, ['A'], ['A', 'B']]])
  })
})
