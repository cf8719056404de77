import { describe, expect, it } from 'vitest'
import { nestingCounter } from './nestingLimit.ts'

const depthOf = (...pieces: string[]) => {
  const count = nestingCounter()
  return pieces.map((piece) => count(Buffer.from(piece))).at(-1)
}

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
