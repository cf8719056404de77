import { describe, expect, it } from 'vitest'
import { computeQuorum } from '../../../../shared/model/quorum.ts'
import { blankGuest } from '../form/newMeeting.ts'
import { detailOf, statusDigits, statuses, statusOfKey, unmarkedPlaces, withStatus } from './attendance.ts'
import { defaultReplier } from './defaultReplier.ts'
import { countVoters } from './voters.ts'

const key = (code: string, changes = {}) => ({ code, ctrlKey: false, altKey: false, metaKey: false, ...changes })

describe('attendance by keys', () => {
  it('gives every status a digit of its own, on both parts of the keyboard', () => {
    for (const status of statuses) {
      expect(statusOfKey(key(`Digit${statusDigits[status]}`))).toBe(status)
      expect(statusOfKey(key(`Numpad${statusDigits[status]}`))).toBe(status)
    }
    expect(new Set(Object.values(statusDigits)).size).toBe(statuses.length)
  })

  it('leaves other digits, letters and shortcuts alone', () => {
    expect(statusOfKey(key('Digit9'))).toBeNull()
    expect(statusOfKey(key('KeyA'))).toBeNull()
    expect(statusOfKey(key('Digit1', { altKey: true }))).toBeNull()
  })

  it('drops what belonged to the former status', () => {
    const person = { ...blankGuest(), standInName: 'Võ Văn Nam', reason: 'Đi học', time: '08:15' }
    expect(withStatus(person, 'excused')).toMatchObject({
      status: 'excused',
      standInName: '',
      reason: 'Đi học',
      time: null,
    })
    expect(withStatus(person, 'late')).toMatchObject({ standInName: '', reason: '', time: '08:15' })
    expect(withStatus(person, 'present')).toMatchObject({ standInName: '', reason: '', time: null })
    const sent = { ...person, standInHonorific: 'bà', standInPost: 'Phó Bí thư' } as const
    expect(withStatus(sent, 'stand-in')).toMatchObject({ standInHonorific: 'bà', standInPost: 'Phó Bí thư' })
    expect(withStatus(sent, 'excused')).toMatchObject({ standInName: '', standInHonorific: null, standInPost: '' })
    expect(detailOf('stand-in')?.field).toBe('standInName')
    expect(detailOf('present')).toBeNull()
  })

  it('marks all present but leaves the exceptions', () => {
    expect(unmarkedPlaces([{ status: 'unmarked' }, { status: 'excused' }, { status: 'unmarked' }])).toEqual([0, 2])
  })
})

describe('who may vote', () => {
  const people = [
    { ...blankGuest(), role: 'member' as const, status: 'present' as const },
    { ...blankGuest(), role: 'member' as const, status: 'excused' as const },
    { ...blankGuest(), status: 'present' as const },
  ]
  const rule = { kind: 'committee' as const, required: true, numerator: 1, denominator: 2, moreThan: true }

  it('is the members present where a quorum is asked', () => {
    expect(countVoters({ attendees: people, residentCount: 40 }, rule)).toBe(1)
    expect(computeQuorum(people, rule).reached).toBe(false)
  })

  it('is everybody in the hall elsewhere', () => {
    expect(countVoters({ attendees: people, residentCount: 40 }, { ...rule, required: false })).toBe(42)
    expect(countVoters({ attendees: people, residentCount: null }, undefined)).toBe(2)
  })

  it('is nobody twice: who is there already adds no vote for another', () => {
    const guest = (name: string, changes = {}) => ({ ...blankGuest(), name, status: 'present' as const, ...changes })
    const attendees = [guest('Một'), guest('Hai', { status: 'stand-in' as const, standInName: 'Một' })]
    expect(countVoters({ attendees, residentCount: null }, undefined)).toBe(1)
  })
})

describe('defaultReplier', () => {
  const chair = { memberId: null, honorific: 'ông' as const, name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban' }
  const said = { id: '', agendaItemId: null, speakerName: 'A', speakerPost: '', topic: '', content: 'B' }

  it('is who answered before, else the chair', () => {
    const answered = { ...said, reply: 'Có', repliedBy: 'Trần Quốc Bảo' }
    const open = { ...said, reply: '', repliedBy: '' }
    expect(defaultReplier({ chair, contributions: [answered, open, open] }, 2)).toBe('Trần Quốc Bảo')
    expect(defaultReplier({ chair, contributions: [open, answered] }, 0)).toBe('Ông Nguyễn Văn Mẫu')
    expect(defaultReplier({ chair: null, contributions: [open] }, 0)).toBe('')
  })
})
