import { describe, expect, it } from 'vitest'
import { type Listed, presenceAt, presenceOfMembers } from './presence.rules.ts'

function listed(name: string, changes: Partial<Listed> = {}): Listed {
  return {
    meetingId: 'a',
    memberId: null,
    honorific: 'ông',
    name,
    post: 'Ủy viên',
    role: 'member',
    status: 'present',
    standInName: '',
    place: 0,
    protocolOrder: 1_000_000,
    ...changes,
  }
}

const sent = (name: string, standInName: string) => listed(name, { status: 'stand-in', standInName })
const guest = (name: string, status: Listed['status']) => listed(name, { role: 'guest', status })

describe('who came to a meeting', () => {
  it('is each body once, as in its minutes', () => {
    const seats = [listed('Một'), sent('Hai', 'Một'), sent('Ba', 'Vũ Người Ngoài'), sent('Bốn', 'Ông Vũ Người Ngoài')]
    expect(presenceAt(seats)).toEqual({ present: 2, membersInvited: 4, membersPresent: 2 })
    const counts = presenceOfMembers(seats)
    expect(counts.map(({ name, present, standIn, excused }) => [name, present, standIn, excused])).toEqual([
      ['Ba', 0, 1, 0],
      ['Bốn', 0, 0, 1],
      ['Hai', 0, 0, 1],
      ['Một', 1, 0, 0],
    ])
  })

  it('is not known where guests were not marked; of the members it is', () => {
    const seats = [
      listed('Một'),
      listed('Hai', { status: 'excused' }),
      guest('Ba', 'present'),
      guest('Bốn', 'unmarked'),
    ]
    expect(presenceAt(seats)).toEqual({ present: null, membersInvited: 2, membersPresent: 1 })
    expect(presenceAt([guest('Ba', 'present'), guest('Bốn', 'unmarked')])).toMatchObject({ present: null })
  })

  it('is not known where a member was not marked, nor where nobody is listed', () => {
    const unknown = { present: null, membersInvited: null, membersPresent: null }
    expect(presenceAt([listed('Một'), listed('Hai', { status: 'unmarked' })])).toEqual(unknown)
    expect(presenceAt([])).toEqual(unknown)
    expect(presenceOfMembers([listed('Một'), listed('Hai', { status: 'unmarked' })])).toEqual([])
  })
})

describe('a member over several meetings', () => {
  const over = (...marks: Listed[]) => presenceOfMembers(marks).map(({ name, invited }) => [name, invited])
  const picked = (meetingId: string, memberId = 'm1', changes: Partial<Listed> = {}) =>
    listed('Vũ Thị Hòa', { meetingId, memberId, honorific: 'bà', ...changes })
  const typed = (meetingId: string, changes: Partial<Listed> = {}) =>
    listed('VŨ THỊ HOÀ', { meetingId, honorific: 'bà', ...changes })

  it('is one person, picked from the list or typed', () => {
    expect(over(picked('a'), picked('b'), typed('c'), typed('d'))).toEqual([['Vũ Thị Hòa', 4]])
  })

  it('is not a namesake of the other sex, nor one who stands beside the member on a list', () => {
    expect(over(picked('a'), typed('b', { honorific: 'ông' }))).toEqual([
      ['VŨ THỊ HOÀ', 1],
      ['Vũ Thị Hòa', 1],
    ])
    expect(over(picked('a'), typed('a', { post: 'Tổ trưởng' }))).toHaveLength(2)
  })

  it('of two of one name is the one that was picked; a typed name is neither', () => {
    expect(over(picked('a', 'm1'), picked('a', 'm2'), picked('b', 'm1'), typed('c'))).toHaveLength(3)
  })
})
