import { describe, expect, it } from 'vitest'
import { momentWithin } from '../../../shared/model/attendanceTimes.ts'
import type { Meeting, QuorumRule } from '../../../shared/model/meetings.ts'
import { computeQuorum } from '../../../shared/model/quorum.ts'
import { attendee, heldMeeting } from '../testing/meetingFixtures.ts'
import { incompleteFindings, meetingFindings } from './meetings.check.ts'

const rule: QuorumRule = { kind: 'committee', required: true, numerator: 1, denominator: 2, moreThan: true }

function found(changes: Partial<Meeting>): string[] {
  return meetingFindings(heldMeeting({ votes: [], ...changes }), rule).map(
    ({ severity, field }) => `${severity} ${field}`,
  )
}

describe('a body in two chairs', () => {
  const attendees = [
    attendee({ name: 'Nguyễn Văn Hòa' }),
    attendee({ name: 'Lê Thị Ví Dụ', status: 'stand-in', standInName: 'Ông Nguyễn Văn Hoà' }),
    attendee({ name: 'Trần Văn Thử', status: 'stand-in', standInName: 'Hồ Văn Thay' }),
    attendee({ name: 'Phạm Thị Giả', status: 'stand-in', standInName: 'hồ văn thay' }),
  ]

  it('is told, at each stand-in who is there already', () => {
    expect(found({ attendees }).filter((one) => one.startsWith('error'))).toEqual([
      'error attendees.1.standInName',
      'error attendees.3.standInName',
    ])
  })

  it('counts once', () => {
    const quorum = computeQuorum(attendees, rule)
    expect(quorum).toMatchObject({ invited: 4, present: 2, reached: false })
    expect(quorum.sentence).toContain('Có mặt 02/04 thành viên được triệu tập (trong đó 01 người dự thay), vắng 02')
  })

  it('does not keep minutes that were closed with it from being read back', () => {
    const findings = incompleteFindings(heldMeeting({ votes: [], attendees }), rule)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is asked about where a guest has the name of a member in another spelling', () => {
    const twice = [attendee({ name: "Rơ Châm H'Nhel" }), attendee({ name: 'Rơ Châm H’Nhel', role: 'guest', post: '' })]
    expect(found({ attendees: twice })).toContain('warning attendees.1.name')
  })
})

describe('times outside the meeting', () => {
  const late = (time: string) => attendee({ name: 'Một', status: 'late', time })
  const left = (time: string) => attendee({ name: 'Hai', status: 'left-early', time })

  it('are told', () => {
    expect(found({ attendees: [late('06:30'), left('23:00')] })).toEqual([
      'error attendees.0.time',
      'error attendees.1.time',
    ])
    expect(found({ attendees: [late('14:20'), left('15:30')] })).toEqual([])
  })

  it('may lie past midnight where the meeting does', () => {
    const night = { actualStart: '2026-12-31T21:10', actualEnd: '2027-01-01T00:40' }
    expect(found({ ...night, attendees: [late('00:05'), left('00:15')] })).toEqual([])
    expect(found({ ...night, attendees: [late('20:00')] })).toEqual(['error attendees.0.time'])
  })

  it('ask about an end a year later', () => {
    expect(found({ actualEnd: '2027-11-22T15:50', attendees: [late('14:20')] })).toEqual(['warning actualEnd'])
  })

  it('mean the first day for who came late, the last for who left', () => {
    const span = { start: '2026-12-30T08:05', end: '2026-12-31T16:30' }
    expect(momentWithin(span, { status: 'late', time: '08:30' })).toBe('2026-12-30T08:30')
    expect(momentWithin(span, { status: 'left-early', time: '08:00' })).toBe('2026-12-31T08:00')
  })
})
