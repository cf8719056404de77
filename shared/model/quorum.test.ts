import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personKey } from '../text/personKey.ts'
import { type AttendanceStatus, attendanceStatusSchema, type QuorumRule } from './meetings.ts'
import { bodiesIn, computeQuorum, delegatesIn, quorumSentence } from './quorum.ts'

const moreThanHalf: QuorumRule = { kind: 'committee', required: true, numerator: 1, denominator: 2, moreThan: true }
const twoThirds: QuorumRule = { ...moreThanHalf, numerator: 2, denominator: 3, moreThan: false }

const members = (...statuses: AttendanceStatus[]) => statuses.map((status) => ({ role: 'member' as const, status }))
const present = (count: number, of: number) =>
  members(...Array.from({ length: of }, (_, index) => (index < count ? ('present' as const) : ('excused' as const))))

describe('computeQuorum', () => {
  it('asks more than a half: three of five, four of six', () => {
    expect(computeQuorum(present(3, 5), moreThanHalf)).toMatchObject({ needed: 3, reached: true })
    expect(computeQuorum(present(3, 6), moreThanHalf)).toMatchObject({ needed: 4, reached: false })
    expect(computeQuorum(present(4, 6), moreThanHalf)).toMatchObject({ needed: 4, reached: true })
  })

  it('asks at least two thirds: six of nine, seven of ten', () => {
    expect(computeQuorum(present(6, 9), twoThirds)).toMatchObject({ needed: 6, reached: true })
    expect(computeQuorum(present(6, 10), twoThirds)).toMatchObject({ needed: 7, reached: false })
  })

  it('counts the late, the early gone and stand-ins, but no guests', () => {
    const attendees = [
      ...members('present', 'late', 'left-early', 'stand-in', 'excused', 'unexcused', 'unmarked'),
      { role: 'guest' as const, status: 'present' as const },
    ]
    expect(computeQuorum(attendees, moreThanHalf)).toMatchObject({
      invited: 7,
      present: 4,
      absent: 2,
      unmarked: 1,
      needed: 4,
      reached: true,
    })
  })

  it('is never reached by nobody, and never missing where none is asked', () => {
    expect(computeQuorum([], moreThanHalf).reached).toBe(false)
    expect(computeQuorum([], undefined)).toMatchObject({ required: false, needed: 0, reached: true })
    expect(computeQuorum(present(0, 5), { ...moreThanHalf, required: false }).reached).toBe(true)
  })

  it('counts every body once, whoever was sent by whom', () => {
    const names = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
    const seats = fc
      .array(
        fc.record({
          status: fc.constantFrom(
            ...attendanceStatusSchema.options,
            ...(['stand-in', 'stand-in', 'stand-in'] as const),
          ),
          standInName: fc.constantFrom('Ông Một', 'Ba', 'Vũ Người Ngoài', 'Bà Vũ Người ngoài', 'Hồ Văn Thay'),
        }),
        { maxLength: names.length },
      )
      .map((some) => some.map((seat, index) => ({ ...seat, role: 'member' as const, name: names[index] ?? '' })))
    fc.assert(
      fc.property(seats, (invited) => {
        const named = (...statuses: AttendanceStatus[]) => invited.filter(({ status }) => statuses.includes(status))
        const came = named('present', 'late', 'left-early').map(({ name }) => personKey(name))
        const sent = named('stand-in').map(({ standInName }) => personKey(standInName))
        const bodies = new Set([...came, ...sent])
        expect(bodiesIn(invited)).toHaveLength(bodies.size)
        expect(computeQuorum(invited, twoThirds)).toMatchObject({
          invited: invited.length,
          present: bodies.size,
          standIns: bodies.size - came.length,
          absent: named('excused', 'unexcused').length + came.length + sent.length - bodies.size,
          unmarked: named('unmarked').length,
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('quorumSentence', () => {
  const meeting = { kind: 'committee', title: 'Họp Ban Chỉ đạo' } as const
  const said = (attendees: ReturnType<typeof members>, rule?: QuorumRule) =>
    quorumSentence(computeQuorum(attendees, rule), meeting)

  it('states how many came, of how many, and whether that is enough', () => {
    expect(said(present(9, 11), moreThanHalf)).toBe(
      'Có mặt 09/11 thành viên được triệu tập, vắng 02; đủ số lượng để tiến hành cuộc họp (cần ít nhất 06).',
    )
    expect(said(members('present', 'stand-in', 'excused'))).toBe(
      'Có mặt 02/03 thành viên được triệu tập (trong đó 01 người dự thay), vắng 01.',
    )
    expect(said(present(1, 4), moreThanHalf)).toContain('chưa đủ số lượng để biểu quyết')
    expect(said(present(4, 4))).toBe('Có mặt 04/04 thành viên được triệu tập.')
    expect(said(present(1, 4))).toBe('Có mặt 01/04 thành viên được triệu tập, vắng 03.')
  })

  it.each([
    ['midyear', 'Sơ kết 6 tháng đầu năm 2026', 'hội nghị'],
    ['yearend', 'Hội nghị Tổng kết năm 2026', 'hội nghị'],
    ['committee', 'HỘI NGHỊ BAN CHỈ ĐẠO', 'hội nghị'],
    ['monthly', 'Giao ban tháng 6', 'cuộc họp'],
    ['forum', 'Công an lắng nghe ý kiến Nhân dân', 'diễn đàn'],
  ] as const)('calls what was held by its name: %s, %s', (kind, title, noun) => {
    const quorum = computeQuorum(present(4, 4), moreThanHalf)
    expect(quorumSentence(quorum, { kind, title })).toContain(`đủ số lượng để tiến hành ${noun} (`)
  })

  it('says nothing while a member is not marked, nor where none was invited', () => {
    expect(said(members('unmarked', 'unmarked', 'unmarked', 'unmarked'), moreThanHalf)).toBe('')
    expect(said(members('present', 'present', 'present', 'unmarked'), moreThanHalf)).toBe('')
    expect(said([], moreThanHalf)).toBe('')
  })
})

describe('bodies in the room', () => {
  const seat = (name: string, status: AttendanceStatus, standInName = '') => ({ name, status, standInName })
  const seats = [
    seat('Một', 'present'),
    seat('Hai', 'stand-in', 'Ông Một'),
    seat('Ba', 'stand-in', 'Vũ Người Ngoài'),
    seat('Bốn', 'stand-in', 'Bà Vũ Người ngoài'),
    seat('Khách', 'stand-in', 'Hồ Văn Thay'),
  ]

  it('are each counted once, whoever was sent by whom', () => {
    expect(bodiesIn(seats).map(({ name }) => name)).toEqual(['Một', 'Ba', 'Khách'])
    expect(delegatesIn(seats)).toBe(3)
  })

  it('are not known of a list on which one is not marked, nor of none', () => {
    expect(delegatesIn([...seats, seat('Sáu', 'unmarked')])).toBeNull()
    expect(delegatesIn([])).toBeNull()
    expect(delegatesIn([seat('Một', 'excused')])).toBe(0)
  })
})
