import { describe, expect, it } from 'vitest'
import { overlappingTerm } from '../../../shared/model/members.ts'
import { blankMember, blankTerm, withNextTerm } from './memberForm.ts'

describe('blankMember', () => {
  it('stands at the end of the list', () => {
    expect(blankMember([{ protocolOrder: 4 }, { protocolOrder: 2 }], '2026-11-22').protocolOrder).toBe(5)
    expect(blankMember([], '2026-11-22').protocolOrder).toBe(1)
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
