import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { MemberRecord, Term } from '../../../shared/model/members.ts'
import { toMemberRow } from './memberRows.ts'

const term = (changes: Partial<Term>): Term => ({
  id: v7(),
  committeePost: 'Ủy viên',
  outsidePost: '',
  unit: '',
  from: '2023-01-12',
  until: null,
  decision: '',
  ...changes,
})

const member = (terms: Term[]): MemberRecord => ({
  id: v7(),
  revision: 0,
  sample: false,
  name: 'Đặng Thị Mẫu',
  honorific: 'bà',
  phone: '',
  protocolOrder: 3,
  terms,
})

describe('toMemberRow', () => {
  it('shows the posts of the term in force', () => {
    const row = toMemberRow(
      member([
        term({ from: '2021-01-01', until: '2022-12-31' }),
        term({
          from: '2023-01-12',
          committeePost: 'Phó Trưởng Ban',
          outsidePost: 'Đội trưởng',
          unit: 'Công an phường',
        }),
      ]),
      '2026-11-22',
    )

    expect(row).toMatchObject({
      committeePost: 'Phó Trưởng Ban',
      outside: 'Đội trưởng, Công an phường',
      term: 'từ 12/01/2023',
      inOffice: true,
    })
  })

  it('does not name the unit twice', () => {
    const row = toMemberRow(
      member([term({ outsidePost: 'Trưởng Công an phường', unit: 'Công an phường' })]),
      '2026-11-22',
    )

    expect(row.outside).toBe('Trưởng Công an phường')
  })

  it('shows the last term of one who left, and says so', () => {
    const row = toMemberRow(member([term({ from: '2021-01-01', until: '2022-12-31' })]), '2026-11-22')

    expect(row).toMatchObject({ term: '01/01/2021 – 31/12/2022', inOffice: false })
  })

  it('counts the last day of a term as in office', () => {
    const one = member([term({ from: '2021-01-01', until: '2026-11-22' })])

    expect(toMemberRow(one, '2026-11-22').inOffice).toBe(true)
    expect(toMemberRow(one, '2026-11-23').inOffice).toBe(false)
  })
})
