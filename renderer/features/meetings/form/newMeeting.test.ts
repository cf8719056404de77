import { describe, expect, it } from 'vitest'
import { defaultRoles, inOfficeOn, invited, leftOut, type Person, suggestTitle } from './newMeeting.ts'

function member(
  name: string,
  protocolOrder: number,
  committeePost: string,
  from: string,
  until: string | null,
): Person {
  const term = {
    id: name,
    committeePost,
    outsidePost: 'Chủ tịch Hội Phụ nữ phường',
    unit: '',
    from,
    until,
    decision: '',
  }
  return { id: name, honorific: 'bà', name, protocolOrder, terms: [term] }
}

const former = member('Trần Thị Cũ', 1, 'Trưởng Ban', '2021-01-01', '2025-06-30')
const head = member('Nguyễn Thị Mới', 1, 'Trưởng Ban', '2025-07-01', null)
const writer = member('Phạm Thị Ghi', 3, 'Ủy viên, Thư ký', '2021-01-01', null)

describe('a new meeting', () => {
  it('invites those in office on its day, by protocol', () => {
    expect(inOfficeOn([writer, former, head], '2023-08-10').map(({ name }) => name)).toEqual([
      'Trần Thị Cũ',
      'Phạm Thị Ghi',
    ])
    expect(inOfficeOn([writer, former, head], '2026-08-10').map(({ name }) => name)).toEqual([
      'Nguyễn Thị Mới',
      'Phạm Thị Ghi',
    ])
    expect(inOfficeOn([writer, former, head], '2020-01-01')).toEqual([])
  })

  it('names them with the post of that day, not yet marked', () => {
    expect(invited(former, '2023-08-10')).toMatchObject({
      memberId: former.id,
      post: 'Chủ tịch Hội Phụ nữ phường, Trưởng Ban',
      unit: '',
      role: 'member',
      status: 'unmarked',
    })
  })

  it('says who is left out, and why', () => {
    const joined = member('Lê Thị Sau', 4, 'Ủy viên', '2026-11-22', null)
    expect(leftOut([writer, former, head, joined], '2026-11-19')).toEqual([
      { name: 'Trần Thị Cũ', reason: 'nhiệm kỳ đến 30/06/2025' },
      { name: 'Lê Thị Sau', reason: 'nhiệm kỳ từ 22/11/2026' },
    ])
  })

  it('proposes chair and secretary', () => {
    const roles = defaultRoles([writer, former, head], '2026-08-10')
    expect(roles.chair?.name).toBe('Nguyễn Thị Mới')
    expect(roles.secretary?.name).toBe('Phạm Thị Ghi')
    expect(defaultRoles([head], '2026-08-10').secretary).toBeNull()
  })

  it('proposes a title from kind and day', () => {
    expect(suggestTitle('committee', '', 'Ban Chỉ đạo 138')).toBe('Họp Ban Chỉ đạo 138')
    expect(suggestTitle('monthly', '2026-11-22', '')).toBe('Giao ban tháng 11 năm 2026')
    expect(suggestTitle('midyear', '2026-07-02', '')).toBe('Sơ kết 6 tháng đầu năm 2026')
    expect(suggestTitle('monthly', '', '')).toBe('')
    expect(suggestTitle('other', '2026-07-02', '')).toBe('')
  })
})
