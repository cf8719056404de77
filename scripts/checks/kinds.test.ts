import { expect, it } from 'vitest'
import { features } from '../../electron/core/features.ts'
import { features as pageFeatures } from '../../renderer/shell/features.ts'

it('has words and an address on the page for each kind that a feature of the core finds, and for no other', () => {
  const found = features.flatMap(({ search }) => (search ? [search.kind] : []))
  const opened = pageFeatures.flatMap(({ hits }) => Object.keys(hits ?? {}))
  expect(opened.toSorted()).toEqual(found.toSorted())
})
