import { describe, expect, it } from 'vitest'
import type { KeyPress } from '../../foundation/keys.ts'
import { formAction, type KeyPlace } from './formKeys.ts'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: 'Enter',
  code: 'Enter',
  keyCode: 13,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  ...part,
})
const at = (part: Partial<KeyPlace>): KeyPlace => ({ control: 'line', popup: 'none', ...part })

describe('formAction', () => {
  it('moves with Enter and back with Shift+Enter in fields of one line', () => {
    expect(formAction(press({}), at({}))).toBe('next')
    expect(formAction(press({ shiftKey: true }), at({}))).toBe('previous')
  })

  it('leaves Enter alone in long text and on buttons', () => {
    expect(formAction(press({}), at({ control: 'block' }))).toBeNull()
    expect(formAction(press({}), at({ control: 'other' }))).toBeNull()
  })

  it('lets Enter take the marked suggestion, and moves on when none is marked', () => {
    expect(formAction(press({}), at({ popup: 'choosing' }))).toBeNull()
    expect(formAction(press({}), at({ popup: 'open' }))).toBe('next')
  })

  it('saves with Ctrl+S, saves and begins anew with Ctrl+Enter, also in long text', () => {
    expect(formAction(press({ key: 's', code: 'KeyS', ctrlKey: true }), at({ control: 'block' }))).toBe('save')
    expect(formAction(press({ ctrlKey: true }), at({ control: 'block' }))).toBe('save-and-new')
  })

  it('leaves with Esc, which first closes an open list', () => {
    expect(formAction(press({ key: 'Escape', code: 'Escape' }), at({}))).toBe('leave')
    expect(formAction(press({ key: 'Escape', code: 'Escape' }), at({ popup: 'open' }))).toBeNull()
  })

  it('never acts while letters are being composed', () => {
    expect(formAction(press({ isComposing: true }), at({}))).toBeNull()
    expect(formAction(press({ keyCode: 229 }), at({}))).toBeNull()
    expect(formAction(press({ key: 's', code: 'KeyS', ctrlKey: true, isComposing: true }), at({}))).toBeNull()
  })
})
