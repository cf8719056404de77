import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { features } from '../../electron/core/features.ts'
import { features as pageFeatures } from '../../renderer/shell/features.ts'

it('has words and an address on the page for each kind that a feature of the core finds, and for no other', () => {
  const found = features.flatMap(({ search }) => (search ? [search.kind] : []))
  const opened = pageFeatures.flatMap(({ hits }) => Object.keys(hits ?? {}))
  expect(opened.toSorted()).toEqual(found.toSorted())
})

it('asks for the unreadable rows of lists that a feature of the core has', () => {
  const lists = features.flatMap((feature) => (feature.lists ?? []).map(({ name }) => name))
  const screens = globSync('renderer/features/**/*.tsx').map((path) => readFileSync(path, 'utf8'))
  const asked = screens.flatMap((screen) =>
    [...screen.matchAll(/<UnreadableRows of=\{\[(.*?)\]\}/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []),
  )
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((name) => !lists.includes(name))).toEqual([])
})
