import { describe, expect, it } from 'vitest'
import { searchHitSchema } from '../../shared/contract/search.ts'
import { features } from './features.ts'
import { hitWords } from './hits.ts'

describe('hitWords', () => {
  it('leads to the record itself', () => {
    expect(hitWords('round').address({ id: '1' })).toBe('/commendations/1')
    expect(hitWords('report').address({ id: '1' })).toBe('/reports/1')
    expect(hitWords('paper').address({ id: '1' })).toBe('/papers/1')
  })

  it('leads to its line in the book of its issuer and year', () => {
    const book = { issuer: 'people', year: 2024 } as const
    expect(hitWords('register').address({ id: '1', book })).toBe('/register/1?book=people&year=2024')
  })

  it.each(searchHitSchema.shape.kind.options)(
    'has words for a %s, and an address of the feature that opens it',
    (kind) => {
      const { label, address } = hitWords(kind)
      expect(label).not.toBe('')
      const opens = features.filter(({ hits }) => hits?.[kind])
      expect(opens).toHaveLength(1)
      expect(address({ id: '1' })).toMatch(new RegExp(`^/${opens[0]?.address}(/|$)`))
    },
  )
})
