import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Meeting, QuorumRule } from '../../../../shared/model/meetings.ts'
import { attendee, contribution, heldMeeting, task, vote } from '../../testing/meetingFixtures.ts'
import { meetingFindings } from './meetings.check.ts'

const moreThanHalf: QuorumRule = { kind: 'committee', required: true, numerator: 1, denominator: 2, moreThan: true }
const noQuorum: QuorumRule = { ...moreThanHalf, kind: 'forum', required: false }

/** Findings as `severity field`, of a meeting where nothing else is missing. */
function found(changes: Partial<Meeting>, rule: QuorumRule = moreThanHalf): string[] {
  return meetingFindings(heldMeeting(changes), rule).map((finding) => `${finding.severity} ${finding.field}`)
}

describe('meetingFindings', () => {
  it('finds nothing in whole minutes', () => {
    expect(found({})).toEqual([])
  })

  it('misses the real times, the chair and the secretary', () => {
    expect(found({ actualStart: null, actualEnd: null, chair: null, secretary: null })).toEqual([
      'error actualStart',
      'error actualEnd',
      'error chair',
      'error secretary',
    ])
  })

  it('asks that every member is marked; guests are left to the secretary', () => {
    const attendees = [
      attendee({ name: 'Một' }),
      attendee({ name: 'Hai', status: 'unmarked' }),
      attendee({ name: 'Ba', role: 'guest', status: 'unmarked' }),
    ]
    expect(found({ attendees, votes: [] })).toEqual(['error attendees', 'warning attendees'])
  })

  it('cannot state a quorum without members', () => {
    expect(found({ attendees: [], votes: [] })).toEqual(['error attendees'])
    expect(found({ attendees: [], votes: [] }, noQuorum)).toEqual([])
  })

  it('warns of a missing quorum, and does not let it vote', () => {
    const attendees = [attendee({ name: 'Một' }), attendee({ name: 'Hai', status: 'unexcused' })]
    expect(found({ attendees, votes: [] })).toEqual(['warning attendees'])
    expect(found({ attendees, votes: [vote({ inFavour: 1 })] })).toEqual(['warning attendees', 'error votes.0'])
  })

  it('counts no more votes than members present, stand-ins included', () => {
    const sent = attendee({ name: 'Hai', status: 'stand-in', standInName: 'Ba', standInHonorific: 'ông' })
    const attendees = [attendee({ name: 'Một' }), sent]
    expect(found({ attendees, votes: [vote({ inFavour: 1, against: 1 })] })).toEqual([])
    expect(found({ attendees, votes: [vote({ inFavour: 1, against: 1, abstaining: 1 })] })).toEqual(['error votes.0'])
  })

  it('misses Ông or Bà of a stand-in, unless it was typed with the name', () => {
    const sent = (name: string, standInHonorific: 'bà' | null = null) =>
      found({
        attendees: [attendee({ name: 'Hai', status: 'stand-in', standInName: name, standInHonorific })],
        votes: [],
      })
    expect(sent('Hồ Thị Ví')).toEqual(['warning attendees.0.standInHonorific'])
    expect(sent('Ông Thị Mừng')).toEqual(['warning attendees.0.standInHonorific'])
    expect(sent('Hồ Thị Ví', 'bà')).toEqual([])
    expect(sent('Bà Hồ Thị Ví')).toEqual([])
  })

  it('lets guests and residents vote where no quorum is asked', () => {
    const attendees = [attendee({ name: 'Một' }), attendee({ name: 'Khách', role: 'guest' })]
    const votes = [vote({ inFavour: 52 })]
    expect(found({ attendees, votes, residentCount: 50 }, noQuorum)).toEqual([])
    expect(found({ attendees, votes, residentCount: 49 }, noQuorum)).toEqual(['error votes.0'])
  })

  it('misses the words of a speaker and half of an answer', () => {
    expect(found({ contributions: [contribution({ content: '' })] })).toEqual(['error contributions.0.content'])
    expect(found({ contributions: [contribution({ reply: 'Sẽ lắp trong quý I.' })] })).toEqual([
      'warning contributions.0.repliedBy',
    ])
    expect(found({ contributions: [contribution({ repliedBy: 'Công an phường' })] })).toEqual([
      'warning contributions.0.reply',
    ])
  })

  it('warns of an item of which nothing is told', () => {
    const item = { id: v7(), title: 'Việc khác', presenter: '', minutes: null, summary: '' }
    expect(found({ agenda: [item], contributions: [], votes: [] })).toEqual(['warning agenda.0.summary'])
    expect(found({ agenda: [item], contributions: [contribution({ agendaItemId: item.id })], votes: [] })).toEqual([])
    expect(found({ agenda: [], contributions: [], votes: [] })).toEqual(['warning agenda'])
  })

  it('warns of a conclusion that gives nobody a task and of a task without deadline', () => {
    const conclusion = { id: v7(), content: 'Khen thưởng kịp thời.' }
    expect(found({ conclusions: [conclusion], tasks: [task({ deadline: null })] })).toEqual([
      'warning conclusions.0',
      'warning tasks.0.deadline',
    ])
  })

  it('warns once of a name spelled two ways, at the later place', () => {
    const attendees = [attendee({ name: 'Lê Thị Hoà' }), attendee({ name: 'Trần Văn Bình', post: 'Phó Trưởng Ban' })]
    const contributions = [
      contribution({ speakerName: 'LÊ THỊ HÒA' }),
      contribution({ speakerName: 'Lê Thị Hòa' }),
      contribution({ speakerName: 'TRẦN VĂN BÌNH' }),
    ]
    const [only, ...others] = meetingFindings(heldMeeting({ attendees, contributions, votes: [] }), undefined)
    expect(only).toEqual({
      severity: 'warning',
      field: 'contributions.0.speakerName',
      message: 'Tên “LÊ THỊ HÒA” có nơi viết là “Lê Thị Hoà”. Viết giống nhau.',
      where: 'meeting',
    })
    expect(others).toEqual([])
  })
})
