import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { blankConclusion, blankContribution, blankItem, blankTask, blankVote } from './blankRows.ts'
import { formSchema } from './formSchema.ts'
import { blankGuest, blankMeeting } from './newMeeting.ts'

function meeting(changes: Partial<Meeting>): Meeting {
  return { ...blankMeeting(), title: 'Họp', place: 'Hội trường', plannedStart: '2026-11-22T08:00', ...changes }
}

function errorsOf(values: Meeting): [string, string][] {
  const checked = formSchema.safeParse(values)
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => [path.join('.'), message])
}

describe('form of a meeting', () => {
  it('leaves out rows in which nothing was typed', () => {
    const saved = formSchema.parse(
      meeting({
        agenda: [{ ...blankItem(), title: 'Kết quả' }, blankItem()],
        attendees: [blankGuest()],
        contributions: [blankContribution(null)],
        votes: [blankVote(null, 12)],
        conclusions: [blankConclusion(), { ...blankConclusion(), content: 'Nhất trí' }],
        tasks: [blankTask(null)],
      }),
    )
    expect(saved.agenda.map((item) => item.title)).toEqual(['Kết quả'])
    expect(saved.conclusions.map((conclusion) => conclusion.content)).toEqual(['Nhất trí'])
    expect([saved.attendees, saved.contributions, saved.votes, saved.tasks]).toEqual([[], [], [], []])
  })

  it('names a wrong field by its place in the form, blank rows counted', () => {
    const half = { ...blankContribution(null), speakerName: 'Bùi Văn Tâm' }
    expect(errorsOf(meeting({ contributions: [blankContribution(null), half] }))).toEqual([
      ['contributions.1.content', 'Nhập ý kiến.'],
    ])
    const late = { ...blankTask(null), content: 'Lập kế hoạch', owner: 'Đặng Thu Hà', deadline: '2026-11-01' }
    expect(errorsOf(meeting({ tasks: [blankTask(null), late] }))).toEqual([
      ['tasks.1.deadline', 'Thời hạn trước ngày họp.'],
    ])
  })

  it('keeps a row without text that others belong to, so that its error shows', () => {
    const item = blankItem()
    const said = { ...blankContribution(item.id), speakerName: 'Bùi Văn Tâm', content: 'Đèn đường hỏng' }
    expect(errorsOf(meeting({ agenda: [item], contributions: [said] }))).toEqual([['agenda.0.title', 'Nhập nội dung.']])
  })

  it('finds a person twice in the list of guests', () => {
    const guest = { ...blankGuest(), name: 'Bùi Văn Tâm', post: 'Tổ trưởng' }
    expect(errorsOf(meeting({ attendees: [guest, { ...guest, id: blankGuest().id }] }))).toEqual([
      ['attendees.1.name', 'Bùi Văn Tâm đã có trong danh sách.'],
    ])
  })
})
