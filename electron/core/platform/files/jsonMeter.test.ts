import { describe, expect, it } from 'vitest'
import { jsonMeter } from './jsonMeter.ts'

function measure(...pieces: string[]) {
  const meter = jsonMeter()
  return pieces.map((piece) => meter(Buffer.from(piece))).at(-1)
}
const depthOf = (...pieces: string[]) => measure(...pieces)?.depth
const valuesOf = (...pieces: string[]) => measure(...pieces)?.values

describe('how deep JSON nests', () => {
  it('is counted over pieces, whatever they are cut at', () => {
    expect(depthOf('{"a":[[1],', '[2]]}')).toBe(3)
    expect(depthOf('[]', '[]')).toBe(1)
  })

  it('does not count what stands in a text', () => {
    expect(depthOf('["[[[[", "{\\"[', '[["]')).toBe(1)
    expect(depthOf('["\\\\", [')).toBe(2)
  })
})

describe('how many values JSON holds', () => {
  it('grows with every value of a list and every field, and not with the letters of a text', () => {
    expect(valuesOf('[0,0,', '0,0]')).toBe(4)
    expect(valuesOf('{"a":1,"b":[1,2],"c":{}}')).toBe(6)
    expect(valuesOf('[",,,[[[{{{"]')).toBe(1)
  })
})
