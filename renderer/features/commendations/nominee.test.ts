import { describe, expect, it } from 'vitest'
import { honorificFor } from './nominee.ts'

describe('forms of address of the nominees', () => {
  it('carry a form of address only where there is a person', () => {
    expect(honorificFor('collective', 'bà')).toBeNull()
    expect(honorificFor('person', null)).toBe('ông')
    expect(honorificFor('household', null)).toBeNull()
    expect(honorificFor('person', 'bà')).toBe('bà')
  })
})
