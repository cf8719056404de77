import { describe, expect, it } from 'vitest'
import { endedByNext, missingBasis, missingRewards, rateKey } from './legalFacts.ts'
import type { RecipientKind, RewardRate } from './ward.ts'

const days = (validFrom: string, validUntil: string | null) => ({ id: validFrom, validFrom, validUntil, toCheck: '' })
const rate = (from: string, until: string | null, recipientKind: RecipientKind, form = 'Giấy khen'): RewardRate => ({
  ...days(from, until),
  ...{ form, recipientKind, coefficient: 0.3, rounding: 'none', source: '' },
})
const facts = {
  baseSalaries: [{ ...days('2019-07-01', null), amount: 1_490_000, source: '' }],
  rewardRates: [rate('2017-10-01', '2025-06-30', 'person'), rate('2025-07-01', '2027-02-28', 'person')],
}
const person = { form: 'Giấy khen', recipientKind: 'person' } as const

describe('a day outside', () => {
  it.each(['2019-07-01', '2025-06-30', '2025-07-01', '2027-02-28'])('%s is none', (date) =>
    expect(missingRewards(facts, date, [person])).toEqual([]),
  )

  it('says what is missing, between which days it is known, and what to do', () => {
    expect(missingRewards(facts, '2027-03-01', [person])).toEqual([
      'Ngày 01/03/2027 chưa có hệ số tiền thưởng Giấy khen (cá nhân); hệ số đã nhập áp dụng từ 01/10/2017 đến 28/02/2027. Bổ sung ở Thiết lập, Căn cứ và mức thưởng, hoặc nhập tiền thưởng bằng tay.',
    ])
    expect(missingRewards(facts, '2019-06-30', [person])).toEqual([
      'Ngày 30/06/2019 chưa có lương cơ sở; mức đã nhập áp dụng từ 01/07/2019. Bổ sung ở Thiết lập, Căn cứ và mức thưởng, hoặc nhập tiền thưởng bằng tay.',
    ])
    expect(missingBasis([], '2026-01-01')).toBe(
      'Ngày 01/01/2026 chưa có căn cứ khen thưởng. Bổ sung ở Thiết lập, Căn cứ và mức thưởng, hoặc xem lại ngày.',
    )
    expect(missingBasis([{ ...days('2026-01-01', null), lines: [] }], '2026-01-01')).toBe('')
  })

  it('is told of a round without anybody only where no rate at all is in force', () => {
    const rewardRates = [...facts.rewardRates, rate('2020-01-01', '2024-12-31', 'household', 'Thư khen')]
    expect(missingRewards({ ...facts, rewardRates }, '2026-01-01', null)).toEqual([])
    expect(missingRewards({ ...facts, rewardRates }, '2027-03-01', null)).toHaveLength(2)
    expect(missingRewards({ ...facts, rewardRates }, '2027-03-01', [])).toEqual([])
  })

  it('is none for a form that never had a rate, which brings no money', () => {
    const thanks = { form: 'Thư cảm ơn', recipientKind: 'person' } as const
    expect(missingRewards(facts, '2010-01-01', [thanks])).toEqual([])
  })
})

describe('rows from before last days were kept', () => {
  it('end the day before the next of their key begins', () => {
    const rows = [
      rate('2025-07-01', null, 'person'),
      rate('2017-10-01', null, 'person'),
      rate('2020-01-01', null, 'household'),
    ]
    expect(endedByNext(rows, rateKey).map((row) => row.validUntil)).toEqual([null, '2025-06-30', null])
    const twice = [...rows, rate('2025-07-01', null, 'person'), rate('2030-01-01', null, 'person')]
    expect(endedByNext(twice, rateKey).map((row) => row.validUntil)).toEqual([
      ...['2029-12-31', '2025-06-30', null, '2029-12-31', null],
    ])
  })
})
