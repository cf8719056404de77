import { describe, expect, it } from 'vitest'
import { shortened } from './shortened.ts'

describe('shortened', () => {
  it('leaves what is short, marks what is cut, and cuts no letter apart', () => {
    expect(shortened('Tổ 1', 4)).toBe('Tổ 1')
    expect(shortened('Tổ dân phố', 4)).toBe('Tổ …')
    expect(shortened('ab😀cd', 4)).toBe('ab…')
  })
})
