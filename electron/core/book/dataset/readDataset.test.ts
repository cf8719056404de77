import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataset, readParts } from './readDataset.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What can be checked of a file that is wrong. */
function soundPart(raw: unknown) {
  const reading = readParts(raw)
  if ('value' in reading) throw new Error('nothing is wrong with it')
  return reading.sound
}

describe('soundPart', () => {
  // Each of these once was looked for under another name than it has, for ever.
  it.each(['.', '.a', 'a.', 'a.b', '..', '', ' ', '0', '__proto__', 'constructor'])(
    'leaves out the field %j',
    (name) => {
      const file: unknown = JSON.parse(`{"members":[{${JSON.stringify(name)}:1}],${JSON.stringify(name)}:{"x":[1]}}`)
      expect(soundPart(file)).toMatchObject({ dataset: { members: [] } })
    },
  )

  it('keeps what stands beside a field with a dot in its name', () => {
    const year = { year: 2026, areaHa: null, groups: 5, households: null, residents: null }
    const part = soundPart({ wardYears: [{ '.a': 1 }, { ...year, 'b.': 2 }], 'ward.x': {} })
    expect(part?.dataset.wardYears).toEqual([year])
    expect(part?.pathInFile('wardYears.0.year')).toBe('wardYears.1.year')
  })

  it('ends for any file', () => {
    const names = fc.oneof(fc.constantFrom('ward', 'members', 'meetings', 'terms', '', '.', 'a.b', '0'), fc.string())
    const { file } = fc.letrec((part) => ({
      file: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom<unknown>(null, true, 0, 'x', '2026-11-22'),
        fc.array(part('file'), { maxLength: 4 }),
        fc.dictionary(names, part('file'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(file, (raw) => {
        const part = soundPart(raw)
        expect(part === null || Array.isArray(part.dataset.members)).toBe(true)
      }),
      { seed: 20_261_122, numRuns: 500 },
    )
  })
})

describe('readDataset', () => {
  it.each([
    ['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a field of them', `{"members":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects in an unknown field', `{"x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
  ])('tells %s, a hundred thousand deep, as wrong', (_what, text) => {
    expect(readDataset(bytes(text))).toMatchObject({ errors: expect.arrayContaining([expect.anything()]) })
  })
})
