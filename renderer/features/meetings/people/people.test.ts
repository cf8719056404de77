import { describe, expect, it } from 'vitest'
import { blankGuest } from '../form/newMeeting.ts'
import { attendeesToOffer, membersWithPosts, type PersonOption, personNamed, unitOfNamed } from './people.ts'

const person = (name: string, key = name): PersonOption => ({
  key,
  memberId: key,
  honorific: 'bà',
  name,
  post: 'Ủy viên',
})

describe('a typed name', () => {
  it('is the one who is called so', () => {
    const people = [person('Trần Thị Mẫu'), person('Lê Văn Mẫu')]
    expect(personNamed(people, ' trần thị  mẫu ')?.key).toBe('Trần Thị Mẫu')
    expect(personNamed(people, 'Trần Thị')).toBeUndefined()
    expect(personNamed(people, '')).toBeUndefined()
  })

  it('brings the unit of the one on the list, however it is spelled', () => {
    const attendees = [
      { name: "Rơ Châm H'Nhel", unit: 'Hội Phụ nữ phường' },
      { name: 'Nguyễn Thị Hòa', unit: 'Tổ dân phố 3' },
    ]
    expect(unitOfNamed(attendees, 'bà rơ châm H’Nhel')).toBe('Hội Phụ nữ phường')
    expect(unitOfNamed(attendees, 'Nguyễn Thị Hoà')).toBe('Tổ dân phố 3')
    expect(unitOfNamed(attendees, 'Nguyễn Thị Hoa')).toBe('')
    expect(unitOfNamed(attendees, '')).toBe('')
  })

  it('is nobody where two are called so', () => {
    expect(personNamed([person('Lê Văn Mẫu', '1'), person('Lê Văn Mẫu', '2')], 'Lê Văn Mẫu')).toBeUndefined()
  })
})

describe('who is offered', () => {
  it('as a stand-in: members in office that day, with all their posts and their unit', () => {
    const term = {
      id: 't',
      committeePost: 'Ủy viên',
      outsidePost: 'Phó Trưởng Công an',
      unit: 'Công an phường',
      from: '2024-01-01',
      until: '2025-12-31',
      decision: '',
    }
    const member = { id: 'm', honorific: 'ông', name: 'Vũ Minh Đức', protocolOrder: 1, terms: [term] } as const
    expect(membersWithPosts([{ ...member, terms: [term] }], '2025-06-01')).toEqual([
      {
        key: 'm',
        memberId: 'm',
        honorific: 'ông',
        name: 'Vũ Minh Đức',
        post: 'Phó Trưởng Công an, Ủy viên, Công an phường',
      },
    ])
    expect(membersWithPosts([{ ...member, terms: [term] }], '2026-01-01')).toEqual([])
  })

  it('as a speaker: who was sent, by the post where it is known, else by whom', () => {
    const sent = { ...blankGuest(), name: 'Đỗ Văn Hai', status: 'stand-in', standInName: 'Hồ Thị Ví' } as const
    expect(attendeesToOffer([{ ...sent, standInHonorific: 'bà', standInPost: 'Phó Chủ tịch Hội' }])).toMatchObject([
      { honorific: 'bà', name: 'Hồ Thị Ví', post: 'Phó Chủ tịch Hội' },
    ])
    expect(attendeesToOffer([sent])).toMatchObject([{ honorific: '', post: 'họp thay ông Đỗ Văn Hai' }])
  })
})
