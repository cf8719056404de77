import { describe, expect, it } from 'vitest'
import { features } from './features.ts'
import { placeOf, places } from './places.ts'
import { settingsParts } from './settingsParts.ts'

describe('places', () => {
  it('stand in an order that nobody has to learn anew', () => {
    expect(places.map(({ path }) => path)).toEqual([
      '/',
      '/meetings',
      '/commendations',
      '/members',
      '/groups',
      '/register',
      '/settings',
      '/reports',
    ])
  })
})

describe('placeOf', () => {
  it('finds the place of a record within it', () => {
    expect(placeOf('/meetings/0198a')).toBe('/meetings')
    expect(placeOf('/settings/signers')).toBe('/settings')
    expect(placeOf('/reports/0198a')).toBe('/reports')
  })

  it('counts copying to a stick among the reports', () => {
    expect(placeOf('/packages')).toBe('/reports')
    expect(placeOf('/packagesx')).toBeUndefined()
  })

  it('takes the root for itself alone', () => {
    expect(placeOf('/')).toBe('/')
    expect(placeOf('/papers/1')).toBeUndefined()
    expect(placeOf('/membership')).toBeUndefined()
  })
})

describe('a feature', () => {
  it('has an address that no other has', () => {
    const addresses = features.flatMap(({ address }) => address ?? [])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('names its part of the settings as no other does', () => {
    const names = settingsParts.map(({ value }) => value)
    expect(new Set(names).size).toBe(names.length)
  })

  it('without a line of its own belongs to one that there is', () => {
    for (const { within } of features) {
      if (within !== undefined) expect(places.map(({ path }) => path)).toContain(`/${within}`)
    }
  })
})
