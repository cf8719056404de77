import { describe, expect, it } from 'vitest'
import { labelPlace } from './labelPlace.ts'

describe('labelPlace', () => {
  it.each([
    ['8', 16, 2, 'middle'],
    ['51', 18, 2, 'middle'],
    ['51', 16, 2, 'side'],
    ['156', 16, 2, 'side'],
    ['156', 12, 2, 'upright'],
    ['1.356', 16, 2, 'upright'],
    ['156', 26, 1, 'middle'],
    ['12.356', 26, 1, 'upright'],
  ] as const)('of %s over a column of %s pixels, %s side by side, is %s', (text, column, columns, place) => {
    expect(labelPlace(text, column, columns)).toBe(place)
  })
})
