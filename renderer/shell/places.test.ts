import { describe, expect, it } from 'vitest'
import { placeOf } from './places.ts'

describe('placeOf', () => {
  it('finds the place of a record within it', () => {
    expect(placeOf('/meetings/0198a')).toBe('/meetings')
    expect(placeOf('/settings/signers')).toBe('/settings')
    expect(placeOf('/reports/0198a')).toBe('/reports')
  })

  it('counts copying to a stick among the reports', () => {
    expect(placeOf('/usb')).toBe('/reports')
    expect(placeOf('/usbx')).toBeUndefined()
  })

  it('takes the root for itself alone', () => {
    expect(placeOf('/')).toBe('/')
    expect(placeOf('/papers/1')).toBeUndefined()
    expect(placeOf('/membership')).toBeUndefined()
  })
})
