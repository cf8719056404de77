import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floorFaults, floorsSchema, type House, type Module } from './floors.ts'

const house: House = {
  root: 'house',
  layers: ['ground', 'core.ts', 'features', 'shell'],
  ordered: {
    features: { rooms: ['papers', 'meetings'], door: 'index.ts', lists: { 'shell/list.ts': ['feature.ts'] } },
  },
  outside: '\\.test\\.ts$',
}

/** Each file with those that it imports. */
function planted(files: Record<string, string[]>): Module[] {
  return Object.entries(files).map(([source, imported]) => ({
    source,
    dependencies: imported.map((resolved) => ({ resolved })),
  }))
}

/** Every feature has a file, so that none is missed. */
const rooms = { 'house/features/papers/index.ts': [], 'house/features/meetings/index.ts': [] }

describe('floorFaults', () => {
  it('passes what keeps the order', () => {
    const kept = planted({
      ...rooms,
      'house/core.ts': ['house/ground/clock.ts', 'node_modules/zod/index.js'],
      'house/features/meetings/plan/plan.ts': ['house/features/papers/index.ts', 'house/features/meetings/words.ts'],
      'house/shell/list.ts': ['house/features/meetings/feature.ts', 'house/features/papers/feature.ts'],
      'house/main.ts': ['house/shell/list.ts', 'house/features/papers/index.ts'],
      'elsewhere/house/ground/a.ts': ['house/shell/list.ts'],
    })
    expect(floorFaults(house, kept)).toEqual([])
  })

  it.each([
    ['up', 'house/ground/a.ts', 'house/features/papers/index.ts', 'up from ground to features'],
    ['up to a file between layers', 'house/ground/a.ts', 'house/core.ts', 'up from ground to core.ts'],
    ['up to what lies on top', 'house/shell/a.ts', 'house/main.ts', 'up from shell to main.ts'],
    [
      'up in the written order',
      'house/features/papers/a.ts',
      'house/features/meetings/index.ts',
      'meetings stands above papers in the written order',
    ],
    ['past the door', 'house/features/meetings/a.ts', 'house/features/papers/inner/b.ts', 'not through index.ts'],
    ['past the door, from above', 'house/shell/a.ts', 'house/features/papers/feature.ts', 'not through index.ts'],
    ['more than a list may', 'house/shell/list.ts', 'house/features/papers/index.ts', 'not through feature.ts'],
  ])('catches a planted import %s', (_what, from, to, said) => {
    expect(floorFaults(house, planted({ ...rooms, [from]: [to] }))).toEqual([`${from} → ${to}: ${said}`])
  })

  it('catches a room without a place in the order, and a place without a room', () => {
    expect(
      floorFaults(house, planted({ 'house/features/papers/index.ts': [], 'house/features/awards/index.ts': [] })),
    ).toEqual(['features/awards has no place in the order', 'features/meetings is in the order, and nowhere else'])
  })

  it('catches a ring of folders at whatever depth, by a file beside them too', () => {
    const deep = 'house/features/papers'
    const faults = floorFaults(
      house,
      planted({
        ...rooms,
        'house/ground/one/a.ts': ['house/ground/two/a.ts'],
        'house/ground/two/b.ts': ['house/ground/one/b.ts'],
        [`${deep}/draw/a.ts`]: [`${deep}/words.ts`],
        [`${deep}/words.ts`]: [`${deep}/draw/b.ts`],
      }),
    )
    expect(faults.map((fault) => fault.split('\n')[0])).toEqual([
      'house/ground: one, two import each other in a ring',
      `${deep}: draw, words.ts import each other in a ring`,
    ])
    expect(faults[0]).toContain('one → two: house/ground/one/a.ts → house/ground/two/a.ts')
  })

  it('leaves rings of files alone to the check that follows each import', () => {
    const files = planted({
      ...rooms,
      'house/ground/a.ts': ['house/ground/b.ts'],
      'house/ground/b.ts': ['house/ground/a.ts'],
    })
    expect(floorFaults(house, files)).toEqual([])
  })

  it('lets a room be entered by any file where no door is named, in the order all the same', () => {
    const open = { ...house, ordered: { features: { rooms: ['papers', 'meetings'], lists: {} } } }
    const files = planted({
      ...rooms,
      'house/features/meetings/a.ts': ['house/features/papers/inner.ts'],
      'house/features/papers/a.ts': ['house/features/meetings/inner.ts'],
    })
    const [up, ring, ...others] = floorFaults(open, files)
    expect(up).toContain('meetings stands above papers in the written order')
    expect(ring).toContain('import each other in a ring')
    expect(others).toEqual([])
  })

  it('lets what stands outside import what it likes', () => {
    const files = planted({ ...rooms, 'house/ground/a.test.ts': ['house/features/papers/inner.ts'] })
    expect(floorFaults(house, files)).toEqual([])
  })
})

/** The order as it is written down, with files planted in it: an order that names no such folder would pass them. */
describe('the written order', () => {
  const { houses } = floorsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')))

  it.each([
    ['renderer/foundation/a.ts', 'renderer/kit/page/b.tsx', 'up from foundation to kit'],
    ['renderer/kit/form/a.tsx', 'renderer/features/groups/index.ts', 'up from kit to features'],
    ['renderer/features/groups/a.tsx', 'renderer/shell/features.ts', 'up from features to shell'],
    ['renderer/features/ward/a.tsx', 'renderer/features/groups/b.tsx', 'not through index.ts'],
    [
      'renderer/features/places/a.tsx',
      'renderer/features/packages/index.ts',
      'packages stands above places in the written order',
    ],
    ['renderer/shell/frame/a.tsx', 'renderer/features/papers/feature.ts', 'not through index.ts'],
    ['renderer/shell/features.ts', 'renderer/features/papers/routes.tsx', 'not through feature.ts'],
  ])('is broken by %s importing %s', (from, to, said) => {
    expect(houses.flatMap((each) => floorFaults(each, planted({ [from]: [to] })))).toContain(`${from} → ${to}: ${said}`)
  })

  it('is broken by folders of the kit in a ring', () => {
    const files = planted({
      'renderer/kit/page/a.tsx': ['renderer/kit/form/a.tsx'],
      'renderer/kit/form/b.tsx': ['renderer/kit/page/b.tsx'],
    })
    const faults = houses.flatMap((each) => floorFaults(each, files))
    expect(faults.join('\n')).toContain('renderer/kit: form, page import each other in a ring')
  })
})
