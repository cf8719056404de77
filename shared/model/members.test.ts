import { describe, expect, it } from 'vitest'
import { latestTerm, overlappingTerm, termOn } from './members.ts'

const term = (from: string, until: string | null = null) => ({ from, until })

describe('overlappingTerm', () => {
  it('is none for terms that follow each other, whatever their order', () => {
    expect(overlappingTerm([])).toBe(-1)
    expect(overlappingTerm([term('2023-01-01'), term('2021-01-01', '2022-12-31')])).toBe(-1)
  })

  it('is the one that begins before the one before it has ended', () => {
    expect(overlappingTerm([term('2021-01-01', '2023-01-01'), term('2023-01-01')])).toBe(1)
    expect(overlappingTerm([term('2023-01-01'), term('2021-01-01')])).toBe(0)
    expect(overlappingTerm([term('2020-01-01', '2030-12-31'), term('2021-01-01', '2022-01-01')])).toBe(1)
  })
})

describe('termOn', () => {
  const terms = [term('2021-01-01', '2022-12-31'), term('2023-01-01')]

  it('is the term in force, both its days included', () => {
    expect(termOn(terms, '2022-12-31')).toBe(terms[0])
    expect(termOn(terms, '2023-01-01')).toBe(terms[1])
    expect(termOn(terms, '2020-12-31')).toBeUndefined()
  })
})

describe('latestTerm', () => {
  it('is the one that began last', () => {
    const terms = [term('2023-01-01', '2024-01-01'), term('2021-01-01', '2022-12-31')]
    expect(latestTerm(terms)).toBe(terms[0])
    expect(latestTerm([])).toBeUndefined()
  })
})
