import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttendanceStatus, attendanceStatusSchema, type QuorumRule } from './meetings.ts'
import { computeQuorum } from './quorum.ts'

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

  it('is stated as the minutes print it', () => {
    expect(computeQuorum(present(9, 11), moreThanHalf).sentence).toBe(
      'Có mặt 09/11 thành viên được triệu tập, vắng 02; đủ số lượng để tiến hành cuộc họp (cần ít nhất 06).',
    )
    expect(computeQuorum(members('present', 'stand-in', 'excused'), undefined).sentence).toBe(
      'Có mặt 02/03 thành viên được triệu tập (trong đó 01 người dự thay), vắng 01.',
    )
    expect(computeQuorum(present(1, 4), moreThanHalf).sentence).toContain('chưa đủ số lượng để biểu quyết')
    expect(computeQuorum(present(4, 4), undefined).sentence).toBe('Có mặt 04/04 thành viên được triệu tập.')
    expect(computeQuorum(present(1, 4), undefined).sentence).toBe('Có mặt 01/04 thành viên được triệu tập, vắng 03.')
  })

  it('counts every member once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...attendanceStatusSchema.options)), (statuses) => {
        const quorum = computeQuorum(members(...statuses), twoThirds)
        return quorum.present + quorum.absent + quorum.unmarked === quorum.invited
      }),
    )
  })
})
