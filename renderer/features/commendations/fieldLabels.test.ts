import { describe, expect, it } from 'vitest'
import { roundSchema } from '../../../shared/model/commendations.ts'
import { differences } from '../../kit/form/differences.ts'
import { sayDifferences } from '../../kit/form/fieldLabels.ts'
import { typedPaths } from '../../kit/form/testing/typedPaths.ts'
import { roundLabels } from './fieldLabels.ts'

describe('a draft of a round is told in words', () => {
  it('whatever part of its form is open', () => {
    const typed = typedPaths(roundSchema)
    expect(typed.length).toBeGreaterThan(10)
    expect(Object.keys(roundLabels).toSorted()).toEqual(typed.toSorted())
  })

  it('what stands for words, in those', () => {
    const rows = differences({ nominees: [] }, { nominees: [{ recipientKind: 'household', result: 'rejected' }] })
    expect(sayDifferences(rows, new Map(), roundLabels).said).toEqual([
      { label: 'Đối tượng', shown: '', kept: 'Hộ gia đình' },
      { label: 'Kết quả xét', shown: '', kept: 'Không đồng ý' },
    ])
  })
})
