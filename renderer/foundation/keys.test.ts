import { describe, expect, it } from 'vitest'
import { altDigit, isComposing, isCtrl, type KeyPress } from './keys.ts'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  keyCode: 0,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  ...part,
})

describe('keys', () => {
  it('knows a composition by its flag or by key code 229', () => {
    expect(isComposing(press({ isComposing: true }))).toBe(true)
    expect(isComposing(press({ keyCode: 229 }))).toBe(true)
    expect(isComposing(press({ keyCode: 13 }))).toBe(false)
  })

  it('reads Ctrl with a letter by its place on the keyboard', () => {
    expect(isCtrl(press({ ctrlKey: true, code: 'KeyK', key: 'đ' }), 'K')).toBe(true)
    expect(isCtrl(press({ ctrlKey: true, shiftKey: true, code: 'KeyK' }), 'K')).toBe(false)
    expect(isCtrl(press({ code: 'KeyK' }), 'K')).toBe(false)
  })

  it('reads Alt with a digit, and AltGr not', () => {
    expect(altDigit(press({ altKey: true, code: 'Digit3' }))).toBe(3)
    expect(altDigit(press({ altKey: true, code: 'Numpad7' }))).toBe(7)
    expect(altDigit(press({ altKey: true, ctrlKey: true, code: 'Digit3' }))).toBeNull()
    expect(altDigit(press({ altKey: true, code: 'Digit0' }))).toBeNull()
  })
})
