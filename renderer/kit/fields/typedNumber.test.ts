import { describe, expect, it } from 'vitest'
import { parseTypedNumber } from './typedNumber.ts'

describe('parseTypedNumber', () => {
  it('reads thousands with dots, and nothing else, where whole numbers are asked', () => {
    expect(parseTypedNumber('1.234', false)).toBe(1234)
    expect(parseTypedNumber('2.530.000', false)).toBe(2_530_000)
    expect(parseTypedNumber('1,5', false)).toBeNull()
    expect(parseTypedNumber('-3', false)).toBeNull()
  })

  it('reads a comma before decimals', () => {
    expect(parseTypedNumber('0,3', true)).toBe(0.3)
    expect(parseTypedNumber('1.234,5', true)).toBe(1234.5)
  })

  it('takes a lone dot for the comma only where it cannot part thousands', () => {
    expect(parseTypedNumber('0.3', true)).toBe(0.3)
    expect(parseTypedNumber('0.125', true)).toBe(0.125)
    expect(parseTypedNumber('1.234', true)).toBe(1234)
    expect(parseTypedNumber('12a', true)).toBeNull()
  })
})
