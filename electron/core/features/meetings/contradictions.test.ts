import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { momentWithin } from '../../../../shared/model/attendanceTimes.ts'
import type { Meeting, QuorumRule } from '../../../../shared/model/meetings.ts'
import { computeQuorum, quorumSentence } from '../../../../shared/model/quorum.ts'
import { attendee, contribution, heldMeeting } from '../../testing/meetingFixtures.ts'
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
    expect(quorumSentence(quorum, heldMeeting())).toContain(
      'Có mặt 02/04 thành viên được triệu tập (trong đó 01 người dự thay), vắng 02',
    )
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

describe('who was not there', () => {
  const away = (changes: Parameters<typeof attendee>[0]) => attendee({ status: 'excused', ...changes })
  const mau = { memberId: null, honorific: 'ông', name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban' } as const
  const hanh = { memberId: null, honorific: 'bà', name: 'Lê Thị Hạnh', post: 'Ủy viên' } as const
  const told = (changes: Partial<Meeting>) =>
    meetingFindings(heldMeeting({ votes: [], ...changes }), rule).filter(({ message }) =>
      /điểm danh là|chính/.test(message),
    )

  it('sends nobody by his own name, and stands in for nobody', () => {
    const attendees = [
      attendee({ name: 'Lê Thị Ví Dụ', status: 'stand-in', standInName: 'bà LÊ THỊ VÍ DỤ', standInHonorific: 'bà' }),
      away({ name: 'Trần Văn Hoà' }),
      attendee({ name: 'Phạm Văn Thử', status: 'stand-in', standInName: 'Trần Văn Hòa' }),
      attendee({ name: 'Hồ Văn Ba', status: 'stand-in', standInName: 'Phạm Văn Thử' }),
      attendee({ name: 'Võ Văn Tư', status: 'stand-in', standInName: 'Đặng Văn Năm' }),
      attendee({ name: 'Đặng Văn Năm', status: 'unmarked' }),
    ]
    expect(told({ attendees }).map(({ severity, field, message }) => [severity, field, message])).toEqual([
      [
        ...['error', 'attendees.0.standInName'],
        'bà LÊ THỊ VÍ DỤ không cử chính mình họp thay được. Nếu có mặt thì chọn “Có mặt”.',
      ],
      [...['error', 'attendees.2.standInName'], 'Trần Văn Hòa điểm danh là “Vắng có lý do” nên không dự thay được.'],
      [...['error', 'attendees.3.standInName'], 'Phạm Văn Thử điểm danh là “Cử người thay” nên không dự thay được.'],
    ])
  })

  it('is not counted as a guest and as a stand-in', () => {
    const guest = attendee({ name: 'Khách Mời A', role: 'guest' })
    const sender = attendee({ status: 'stand-in', standInName: 'khách mời A', standInHonorific: 'ông' })
    expect(found({ attendees: [guest, sender] })).toContain('error attendees.1.standInName')
    expect(found({ attendees: [{ ...guest, status: 'unmarked' }, sender] })).not.toContain(
      'error attendees.1.standInName',
    )
  })

  it('is neither the chair nor the secretary, by the row in the list or by the name', () => {
    const memberId = '01a2015d-5b05-7704-9425-8487ef0adb01'
    const attendees = [
      away({ ...mau, memberId, name: 'Nguyễn Văn Mẫu (đổi tên)' }),
      attendee({ ...hanh, status: 'stand-in', standInName: 'Vũ Văn Thay', standInHonorific: 'ông' }),
    ]
    expect(
      told({ chair: { ...mau, memberId }, secretary: hanh, attendees }).map((one) => [
        one.severity,
        one.field,
        one.message,
      ]),
    ).toEqual([
      [
        ...['error', 'chair'],
        'Nguyễn Văn Mẫu điểm danh là “Vắng có lý do” nhưng biên bản ghi chủ trì. Chọn người khác hoặc sửa điểm danh.',
      ],
      [
        ...['error', 'secretary'],
        'Lê Thị Hạnh điểm danh là “Cử người thay” nhưng biên bản ghi làm thư ký. Chọn người khác hoặc sửa điểm danh.',
      ],
    ])
    expect(told({ chair: mau, secretary: hanh, attendees: [attendee(mau)] })).toEqual([])
  })

  it('hardly presents, speaks or answers, a guest neither', () => {
    const attendees = [attendee(mau), away({ name: 'Lê Thị Ví Dụ' }), away({ name: 'Lê Khách', role: 'guest' })]
    const agenda = [{ id: v7(), title: 'A', presenter: 'ông Lê Khách', minutes: null, summary: 'x' }]
    const contributions = [
      contribution({ speakerName: 'LÊ THỊ VÍ DỤ', reply: 'Ghi nhận', repliedBy: 'Lê Khách' }),
      contribution({ speakerName: 'Nguyễn Văn Mẫu', reply: 'Ghi nhận', repliedBy: 'Công an phường' }),
    ]
    expect(told({ attendees, agenda, contributions }).map(({ severity, field }) => `${severity} ${field}`)).toEqual([
      'warning agenda.0.presenter',
      'warning contributions.0.speakerName',
      'warning contributions.0.repliedBy',
    ])
    expect(told({ attendees: [...attendees, attendee({ name: 'Lê Thị Ví Dụ' })], contributions })).toMatchObject([
      { field: 'contributions.0.repliedBy' },
    ])
  })
})

describe('a meeting held on another day than planned', () => {
  const planned = (actualStart: string) =>
    found({ plannedStart: '2026-12-20T08:00', actualStart, actualEnd: `${actualStart.slice(0, 10)}T10:00` })

  it('is asked about where the month or the year is another one', () => {
    expect(planned('2026-09-20T08:00')).toContain('warning actualStart')
    expect(planned('2027-12-20T08:00')).toContain('warning actualStart')
    expect(planned('2027-01-05T08:00')).toContain('warning actualStart')
    expect(planned('2026-12-27T08:00')).not.toContain('warning actualStart')
    expect(planned('2026-12-10T08:00')).not.toContain('warning actualStart')
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
    const night = { plannedStart: '2026-12-31T21:00', actualStart: '2026-12-31T21:10', actualEnd: '2027-01-01T00:40' }
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
