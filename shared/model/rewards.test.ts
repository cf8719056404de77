import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeReward, giverOf, inForceOn } from './rewards.ts'
import type { BaseSalary, RecipientKind, RewardRate, Rounding } from './ward.ts'

const salary = (validFrom: string, amount: number): BaseSalary => ({
  id: validFrom,
  validFrom,
  validUntil: null,
  amount,
  source: '',
  toCheck: '',
})
const rate = (
  validFrom: string,
  recipientKind: RecipientKind,
  coefficient: number,
  rounding: Rounding = 'up-10000',
): RewardRate => ({
  ...{ id: '', validFrom, validUntil: null, source: '', toCheck: '' },
  ...{ form: 'Giấy khen', recipientKind, coefficient, rounding },
})

const facts = {
  baseSalaries: [salary('2026-07-01', 2_530_000), salary('2023-07-01', 1_800_000), salary('2024-07-01', 2_340_000)],
  rewardRates: [
    rate('2017-10-01', 'person', 0.15),
    rate('2025-07-01', 'person', 0.3),
    rate('2025-07-01', 'collective', 0.6),
    rate('2025-07-01', 'household', 0.45),
  ],
}
const reward = (recipientKind: RecipientKind, date: string) =>
  computeReward(facts, { form: 'Giấy khen', recipientKind, date })

describe('inForceOn', () => {
  it('takes the latest row that began, whatever the order', () => {
    expect(inForceOn(facts.baseSalaries, '2026-06-30')?.amount).toBe(2_340_000)
    expect(inForceOn(facts.baseSalaries, '2026-07-01')?.amount).toBe(2_530_000)
    expect(inForceOn(facts.baseSalaries, '2023-06-30')).toBeUndefined()
  })

  it('takes no row after its last day, however near', () => {
    const rows = [
      { validFrom: '2024-01-01', validUntil: '2025-06-30' },
      { validFrom: '2025-07-01', validUntil: '2027-02-28' },
    ]
    expect(inForceOn(rows, '2025-06-30')).toBe(rows[0])
    expect(inForceOn(rows, '2025-07-01')).toBe(rows[1])
    expect(inForceOn(rows, '2027-02-28')).toBe(rows[1])
    expect(inForceOn(rows, '2027-03-01')).toBeUndefined()
    expect(inForceOn(rows, '2023-12-31')).toBeUndefined()
  })
})

describe('computeReward', () => {
  it('multiplies the coefficient and the salary of the day, rounded up to ten thousand', () => {
    expect(reward('person', '2026-11-22')).toBe(760_000)
    expect(reward('collective', '2026-11-22')).toBe(1_520_000)
    expect(reward('household', '2026-11-22')).toBe(1_140_000)
    expect(reward('person', '2026-06-30')).toBe(710_000)
    expect(reward('person', '2023-08-15')).toBe(270_000)
  })

  it('knows nothing where no rate, no salary or no such form is in force', () => {
    expect(reward('household', '2023-08-15')).toBeNull()
    expect(reward('person', '2020-01-01')).toBeNull()
    expect(computeReward(facts, { form: 'giấy  Khen.', recipientKind: 'person', date: '2026-11-22' })).toBe(
      computeReward(facts, { form: 'Giấy khen', recipientKind: 'person', date: '2026-11-22' }),
    )
    expect(computeReward(facts, { form: 'Bằng khen', recipientKind: 'person', date: '2026-11-22' })).toBeNull()
  })

  it.each(['Trao tặng Giấy khen', 'Đề nghị xét tặng Giấy khen', 'Truy tặng giấy khen'])(
    'is that of the form: %s',
    (form) => {
      expect(computeReward(facts, { form, recipientKind: 'person', date: '2026-11-22' })).toBe(760_000)
    },
  )

  it('is one for a form that is given to the dead, too', () => {
    const ofOrders = { ...facts, rewardRates: [{ ...rate('2025-07-01', 'person', 0.3), form: 'Huân chương Dũng cảm' }] }
    const award = { form: 'Truy tặng Huân chương Dũng cảm', recipientKind: 'person', date: '2026-11-22' } as const
    expect(computeReward(ofOrders, award)).toBe(760_000)
  })

  it('rounds by the rule of the rate', () => {
    const by = (rounding: Rounding, coefficient = 0.3) =>
      computeReward(
        { ...facts, rewardRates: [rate('2025-07-01', 'person', coefficient, rounding)] },
        { form: 'Giấy khen', recipientKind: 'person', date: '2026-11-22' },
      )
    expect(by('none')).toBe(759_000)
    expect(by('nearest-10000')).toBe(760_000)
    expect(by('nearest-10000', 0.25)).toBe(630_000)
    expect(by('up-10000', 0.25)).toBe(640_000)
  })

  it('never loses or adds a ten thousand by binary fractions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 100, max: 500 }),
        (tenThousandths, salaryTens) => {
          const amount = salaryTens * 10_000
          const computed = computeReward(
            {
              baseSalaries: [salary('2020-01-01', amount)],
              rewardRates: [rate('2020-01-01', 'person', tenThousandths / 10_000)],
            },
            { form: 'Giấy khen', recipientKind: 'person', date: '2026-01-01' },
          )
          const exact = BigInt(tenThousandths) * BigInt(salaryTens)
          return computed === Number((exact + 9_999n) / 10_000n) * 10_000
        },
      ),
    )
  })
})

describe('what only a superior level awards', () => {
  it.each([
    'Bằng khen',
    'Bằng khen của Chủ tịch UBND tỉnh',
    'Cờ thi đua',
    'Huân chương Lao động',
    'Kỷ niệm chương',
    'Chiến sĩ thi đua cấp tỉnh',
    'Thư khen của Chủ tịch Ủy ban nhân dân tỉnh Gia Lai',
    'Giấy khen của Giám đốc Công an tỉnh',
    'Thư khen của Giám đốc Công an tỉnh Gia Lai',
    'Thư khen Giám đốc Công an tỉnh',
    'Giấy khen của Sở Nội vụ',
    'Giấy khen của Uỷ ban nhân dân tỉnh',
    'Giấy khen của Ban Chỉ đạo 138 tỉnh',
    'Tập thể lao động xuất sắc',
    'Danh hiệu Tập thể Lao động xuất sắc',
    'Danh hiệu vinh dự Nhà nước',
    'Giấy khen của Ban Chỉ đạo phòng, chống tội phạm tỉnh Gia Lai',
    'Giấy khen của Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội tỉnh Gia Lai',
    'Giấy khen của BCĐ 138 tỉnh',
    'Kỉ niệm chương',
    'KỶ NIỆM CHƯƠNG “Vì an ninh Tổ quốc”',
    'Tặng Bằng khen',
    'Trao tặng Bằng khen',
    'Đề nghị truy tặng Huân chương Dũng cảm',
    'Xét tặng danh hiệu vinh dự Nhà nước',
    'bằng  khen.',
    'Giấy khen cấp tỉnh',
    'Giấy khen Giám đốc CA tỉnh',
    'Giấy khen CA tỉnh',
    'Giấy khen (của Giám đốc Công an tỉnh)',
    'Giấy khen UBND TP Pleiku',
    'Giấy khen của UBND TP. Hồ Chí Minh',
    'Giấy khen của Thành đoàn',
    'Giấy khen của huyện',
    'Giấy khen Đoàn Thanh niên tỉnh',
    'Thư khen của Bộ trưởng',
    'Giấy khen Bộ Công an',
    'Giấy khen của Bộ Chỉ huy quân sự',
    'Chiến sỹ thi đua cấp tỉnh',
    'Nghệ nhân ưu tú',
  ])('%s', (form) => expect(giverOf(form)).toEqual({ kind: 'above' }))
  it.each([
    'Giấy khen',
    'Lao động tiên tiến',
    'Tập thể Lao động tiên tiến',
    'Chiến sĩ thi đua cơ sở',
    'Chiến sĩ thi đua cấp cơ sở',
    'Gia đình văn hóa',
    'Thư khen',
    'Giấy khen của Chủ tịch Ủy ban nhân dân phường Diên Hồng',
    'Giấy khen của Chủ tịch Uỷ ban nhân dân xã Ia Ko',
    'Giấy khen của Chủ tịch UBND phường Diên Hồng, tỉnh Gia Lai',
    'Giấy khen của Chủ tịch UBND',
    'Thư khen của Ủy ban nhân dân phường 5',
    'Thư khen của phường',
    'Thư cảm ơn của Ban Chỉ đạo 138',
    'Thư cảm ơn của Trưởng Ban Chỉ đạo phường',
    'Giấy khen.',
    'giấy  khen',
    'Tặng Giấy khen',
    'Giấy khen cấp xã',
    'Giấy khen cấp phường',
    'Giấy khen UBND phường',
    'Giấy khen UBND P. Tân Bình, TP. Pleiku',
    'Giấy khen (của Chủ tịch UBND xã Ia Ko)',
    'Giấy khen của Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội phường Diên Hồng, tỉnh Gia Lai',
    'Giấy khen của Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội',
    'Giấy khen của BCĐ phường',
    'Danh hiệu Gia đình văn hóa',
    'Danh hiệu Gia đình nghĩa tình',
    'Thư khen lực lượng dân quân',
    'Chiến sỹ thi đua cơ sở',
    'Chiến sĩ tiên tiến',
    'Thư khen gửi cán bộ trẻ',
    'Cờ luân lưu',
  ])('the chairman of the ward gives: %s', (form) => expect(giverOf(form)).toEqual({ kind: 'ward' }))
  it.each([
    ['Giấy khen của Công an phường', 'Công an phường', 'Giấy khen'],
    ['Giấy khen Công an phường', 'Công an phường', 'Giấy khen'],
    ['Giấy khen của Trưởng Công an phường Diên Hồng, tỉnh Gia Lai', 'Trưởng Công an phường Diên Hồng, tỉnh Gia Lai'],
    ['Thư khen của Công an xã Ia Ko', 'Công an xã Ia Ko', 'Thư khen'],
    ['Giấy khen của Đảng ủy phường', 'Đảng ủy phường'],
    ['Giấy khen Đảng ủy phường', 'Đảng ủy phường'],
    ['Giấy khen Hội Nông dân xã Ia Ko', 'Hội Nông dân xã Ia Ko'],
    ['Giấy khen CA phường', 'CA phường'],
    ['Tặng giấy khen (của Công an phường).', 'Công an phường', 'Giấy khen'],
    ...[
      'Ban Chỉ huy Quân sự phường',
      'Chỉ huy trưởng Ban Chỉ huy Quân sự phường',
      'Hội đồng nhân dân phường',
      'Thường trực Hội đồng nhân dân phường',
      'Chủ tịch HĐND xã Ia Ko',
      'Ban Thường vụ Đảng ủy phường',
      'Bí thư Đảng ủy',
      'Đảng ủy',
      'Hội Nông dân',
      'Ban Chấp hành Hội Liên hiệp Phụ nữ phường',
      'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường',
      'Ban Thường vụ Đoàn Thanh niên phường',
      'Đoàn phường',
      'Công an',
      'Phó Trưởng Công an phường',
    ].flatMap((name) => [
      [`Giấy khen của ${name}`, name],
      [`Giấy khen ${name}`, name],
    ]),
    ['Giấy khen của Hội Liên hiệp Phụ nữ phường', 'Hội Liên hiệp Phụ nữ phường'],
  ])('is given beside the chairman of the ward: %s', (form, name, award = 'Giấy khen') =>
    expect(giverOf(form)).toEqual({ kind: 'beside', name, award }),
  )
  it.each([
    'Giấy khen của Công an thị xã',
    'Giấy khen của Công an thành phố',
    'Giấy khen của Tỉnh đoàn',
    'Giấy khen của Ban Thường vụ Tỉnh ủy',
    'Giấy khen Ban Thường vụ Hội Nông dân tỉnh',
    'Giấy khen Hội đồng nhân dân tỉnh',
    'Bằng khen của Công an phường',
  ])('and no organ of the ward: %s', (form) => expect(giverOf(form)).toEqual({ kind: 'above' }))
})
