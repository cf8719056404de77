import { describe, expect, it } from 'vitest'
import { amountLabel, amountOf, countsText, lacksAmount, rewardOf, totalOf, totalsByKind } from './totals.ts'

const rewards = [
  { form: 'Giấy khen', recipientKind: 'person', amount: 760_000 },
  { form: 'Giấy khen', recipientKind: 'collective', amount: 1_520_000 },
  { form: 'Giấy khen', recipientKind: 'household', amount: null },
] as const

describe('rewards', () => {
  it('come from the table unless set by hand', () => {
    const award = { form: 'Giấy khen', recipientKind: 'person' } as const
    expect(amountOf(rewards, { ...award, amountOverride: null })).toBe(760_000)
    expect(amountOf(rewards, { ...award, amountOverride: 0 })).toBe(0)
    expect(rewardOf(rewards, { form: ' Giấy khen ', recipientKind: 'collective' })).toBe(1_520_000)
  })

  it('are unknown for a form or a kind without a rate', () => {
    expect(rewardOf(rewards, { form: 'Thư khen', recipientKind: 'person' })).toBeNull()
    expect(rewardOf(rewards, { form: 'Giấy khen', recipientKind: 'household' })).toBeNull()
  })
})

describe('an amount in a line', () => {
  const above = 'Bằng khen của Chủ tịch UBND tỉnh'

  it('is a dash where no money goes with the award', () => {
    expect(amountLabel({ form: above, amount: null })).toBe('–')
    expect(amountLabel({ form: 'Giấy khen', amount: 0 })).toBe('–')
    expect(amountLabel({ form: above, amount: 760_000 })).toBe('760.000')
  })

  it('is wanted of the chairman’s own awards alone', () => {
    expect(amountLabel({ form: 'Giấy khen', amount: null })).toBe('chưa có mức')
    expect(lacksAmount({ form: 'Giấy khen', amount: null })).toBe(true)
    expect(lacksAmount({ form: above, amount: null })).toBe(false)
  })
})

describe('totals', () => {
  const awards = [
    { recipientKind: 'person', amount: 760_000 },
    { recipientKind: 'collective', amount: 1_520_000 },
    { recipientKind: 'person', amount: null },
  ] as const

  it('count each kind in the order of the papers', () => {
    expect(totalsByKind(awards)).toEqual([
      { kind: 'collective', count: 1, amount: 1_520_000 },
      { kind: 'person', count: 2, amount: 760_000 },
    ])
    expect(countsText(awards)).toBe('1 tập thể, 2 cá nhân')
  })

  it('take an unknown amount for nothing', () => {
    expect(totalOf(awards)).toBe(2_280_000)
    expect(totalOf([])).toBe(0)
    expect(countsText([])).toBe('')
  })
})
