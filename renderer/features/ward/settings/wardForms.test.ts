import { describe, expect, it } from 'vitest'
import type { LegalFacts } from '../../../../shared/model/ward.ts'
import { editableFacts } from './wardForms.ts'

const days = { validUntil: null, toCheck: '' }
const basis = (validFrom: string) => ({
  id: validFrom,
  validFrom,
  ...days,
  lines: ['Căn cứ Luật Thi đua, khen thưởng'],
})
const rate = (id: string, validFrom: string): LegalFacts['rewardRates'][number] => ({
  id,
  validFrom,
  ...days,
  form: 'Giấy khen',
  recipientKind: 'person',
  coefficient: 0.3,
  rounding: 'up-10000',
  source: '',
})

describe('editableFacts', () => {
  it('puts what is in force now first and keeps the order of one day', () => {
    const facts = editableFacts({
      baseSalaries: [],
      rewardRates: [rate('a', '2017-10-01'), rate('b', '2025-07-01'), rate('c', '2025-07-01')],
      legalBases: [basis('2020-07-01'), basis('2025-07-01'), basis('2024-01-01')],
    })
    expect(facts.rewardRates.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(facts.legalBases.map(({ id }) => id)).toEqual(['2025-07-01', '2024-01-01', '2020-07-01'])
  })
})
