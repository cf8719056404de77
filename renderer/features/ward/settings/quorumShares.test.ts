import { describe, expect, it } from 'vitest'
import { quorumShares, ruleShareText, shareText } from './quorumShares.ts'

describe('the share that must be there', () => {
  it('is said as people say it', () => {
    expect(shareText({ numerator: 1, denominator: 2, moreThan: true })).toBe('trên 1/2')
    expect(shareText({ numerator: 2, denominator: 3, moreThan: false })).toBe('ít nhất 2/3')
    expect(shareText({ numerator: 1, denominator: 1, moreThan: false })).toBe('đủ tất cả')
  })

  it('is said of a whole rule, and of none that says nothing', () => {
    const rule = { kind: 'forum', required: false, numerator: 1, denominator: 3, moreThan: true }
    expect(ruleShareText(rule)).toBe('trên 1/3')
    expect(ruleShareText({ kind: 'forum' })).toBe('')
  })

  it('keeps one that a ward set otherwise among those offered', () => {
    const own = { numerator: 3, denominator: 5, moreThan: false }
    expect(quorumShares(own)).toContainEqual(own)
    const half = { numerator: 1, denominator: 2, moreThan: true }
    expect(quorumShares(half).filter((share) => shareText(share) === 'trên 1/2')).toHaveLength(1)
  })
})
