import { describe, expect, it } from 'vitest'
import { overlappingTerm } from '../../../shared/model/members.ts'
import { blankMember, blankTerm, withNextTerm } from './memberForm.ts'

const member = (protocolOrder: number, from = '2025-07-15') => ({ protocolOrder, terms: [blankTerm(from)] })

describe('blankMember', () => {
  it('stands at the end of the list', () => {
    expect(blankMember([member(4), member(2)], '2026-11-22').protocolOrder).toBe(5)
    expect(blankMember([], '2026-11-22').protocolOrder).toBe(1)
  })

  it('takes office with the last one in the list, the first with the committee', () => {
    expect(blankMember([member(1, '2025-07-15'), member(2, '2023-01-12')], '2025-07-01').terms[0]?.from).toBe(
      '2023-01-12',
    )
    expect(blankMember([], '2025-07-01').terms[0]?.from).toBe('2025-07-01')
  })
})

describe('withNextTerm', () => {
  it('ends the open term the day before and keeps its posts', () => {
    const first = { ...blankTerm('2023-01-12'), committeePost: 'Ủy viên', decision: 'Quyết định số 45/QĐ-UBND' }

    const terms = withNextTerm([first], '2026-11-22')

    expect(terms.map(({ from, until, committeePost, decision }) => ({ from, until, committeePost, decision }))).toEqual(
      [
        { from: '2023-01-12', until: '2026-11-21', committeePost: 'Ủy viên', decision: 'Quyết định số 45/QĐ-UBND' },
        { from: '2026-11-22', until: null, committeePost: 'Ủy viên', decision: '' },
      ],
    )
  })

  it('follows a term that has ended on its next day', () => {
    const terms = withNextTerm([{ ...blankTerm('2021-01-01'), until: '2025-06-30' }], '2026-11-22')

    expect(terms[1]?.from).toBe('2025-07-01')
  })

  it('never makes terms overlap, even when the last one begins today', () => {
    expect(overlappingTerm(withNextTerm([blankTerm('2026-11-22')], '2026-11-22'))).toBe(-1)
  })
})
