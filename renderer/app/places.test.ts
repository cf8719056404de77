import { describe, expect, it } from 'vitest'
import { placeOf } from './places.ts'

describe('placeOf', () => {
  it('finds the place of a record within it', () => {
    expect(placeOf('/meetings/0198a')).toBe('/meetings')
    expect(placeOf('/settings/signers')).toBe('/settings')
  })

  it('takes the root for itself alone', () => {
    expect(placeOf('/')).toBe('/')
    expect(placeOf('/papers/1')).toBeUndefined()
    expect(placeOf('/membership')).toBeUndefined()
  })
})
