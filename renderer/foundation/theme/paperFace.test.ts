import { describe, expect, it } from 'vitest'
import { paperFamily, withStandIn } from './paperFace.ts'

describe('withStandIn', () => {
  it.each([
    [`p { font-family: 'Times New Roman'; color: red }`, `p { font-family: ${paperFamily}; color: red }`],
    ['p { font-family: Times New Roman }', `p { font-family: ${paperFamily} }`],
    ['font-family: "Times New Roman"; font-size: 14pt', `font-family: ${paperFamily}; font-size: 14pt`],
  ])('lets the stand-in follow the font of papers in %s', (rules, wanted) => {
    expect(withStandIn(rules)).toBe(wanted)
  })

  it('leaves other fonts alone', () => {
    expect(withStandIn('font-family: Symbol')).toBe('font-family: Symbol')
  })
})
