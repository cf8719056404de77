import { describe, expect, it } from 'vitest'
import { features } from './features.ts'
import { hitLabels } from './hits.ts'

describe('hitLabels', () => {
  it('leads to the record itself', () => {
    expect(hitLabels('round').address({ id: '1' })).toBe('/commendations/1')
    expect(hitLabels('report').address({ id: '1' })).toBe('/reports/1')
    expect(hitLabels('paper').address({ id: '1' })).toBe('/papers/1')
  })

  it('leads to its line in the book of its issuer and year', () => {
    const book = { issuer: 'people', year: 2024 } as const
    expect(hitLabels('register').address({ id: '1', book })).toBe('/register/1?book=people&year=2024')
  })

  it.each(features.flatMap(({ hits }) => Object.keys(hits ?? {})))(
    'has words for a %s, and an address of the one feature that opens it',
    (kind) => {
      const { label, address } = hitLabels(kind)
      expect(label).not.toBe('')
      const opens = features.filter(({ hits }) => hits?.[kind])
      expect(opens).toHaveLength(1)
      expect(address({ id: '1' })).toMatch(new RegExp(`^/${opens[0]?.address}(/|$)`))
    },
  )
})
