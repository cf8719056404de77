import { expect, it } from 'vitest'
import { withPlaced } from './toldOfPeriod.ts'

const letters = (placed: Parameters<typeof withPlaced<string>>[1]) => withPlaced(['a', 'c'], placed, (one) => one)

it('puts each before what it names, in the order in which they came', () => {
  const placed = [
    { before: 'c', one: 'b1' },
    { before: 'c', one: 'b2' },
    { before: 'b1', one: 'b0' },
  ]
  expect(letters(placed)).toEqual(['a', 'b0', 'b1', 'b2', 'c'])
})

it('puts behind all what names none that is there', () => {
  expect(letters([{ one: 'd' }, { before: 'x', one: 'e' }])).toEqual(['a', 'c', 'd', 'e'])
})
