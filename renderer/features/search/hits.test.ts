import { describe, expect, it } from 'vitest'
import { hitAddress, hitLabels } from './hits.ts'

describe('hitAddress', () => {
  it('leads to the record itself', () => {
    expect(hitAddress({ kind: 'round', id: '1' })).toBe('/commendations/1')
    expect(hitAddress({ kind: 'report', id: '1' })).toBe('/reports/1')
    expect(hitAddress({ kind: 'paper', id: '1' })).toBe('/papers/1')
  })

  it('leads to its line in the book of its issuer and year', () => {
    const book = { issuer: 'people', year: 2024 } as const
    expect(hitAddress({ kind: 'register', id: '1', book })).toBe('/register/1?book=people&year=2024')
  })

  it('has words for every kind', () => {
    expect(Object.values(hitLabels).every((label) => label !== '')).toBe(true)
  })
})
