import { describe, expect, it } from 'vitest'
import { assigned, awarded, groupOf, held, times, yearFacts } from '../../../testing/periodFacts.ts'
import { openTasksText, shortcomingsText, strengthsText } from './assessment.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const strengths = (...facts: Parameters<typeof yearFacts>) => plain(strengthsText(yearFacts(...facts)))
const shortcomings = (...facts: Parameters<typeof yearFacts>) => plain(shortcomingsText(yearFacts(...facts)))

const inTime = (year: number) => assigned({ deadline: `${year}-05-01`, doneOn: `${year}-04-01` })
const late = (year: number) => assigned({ deadline: `${year}-05-01`, doneOn: `${year}-06-01` })
const overdue = (year: number) => assigned({ deadline: `${year}-05-01` })
const notDue = (year: number) => assigned({ deadline: `${year + 1}-05-01` })

describe('tasks', () => {
  it('are no strength because there were more of them', () => {
    const now = { tasks: [...times(7, inTime(2026)), notDue(2026)] }
    expect(strengths(now, { tasks: [late(2025)] })).toBe(
      'Các nhiệm vụ đến hạn đều hoàn thành đúng hạn, không để quá hạn (cùng kỳ 01 nhiệm vụ chậm hạn).',
    )
    expect(shortcomings(now, { tasks: [late(2025)] })).toBe('')
  })

  it('are no shortcoming because there were fewer of them', () => {
    expect(shortcomings({ tasks: [inTime(2026)] }, { tasks: times(7, inTime(2025)) })).toBe('')
  })

  it('are judged by the share done, and done in time', () => {
    const worse = { tasks: [...times(12, inTime(2026)), ...times(3, late(2026)), ...times(5, overdue(2026))] }
    const better = { tasks: [...times(18, inTime(2025)), ...times(2, late(2025))] }
    expect(shortcomings(worse, better)).toBe(
      'Một số chỉ tiêu chưa bằng cùng kỳ: tỷ lệ nhiệm vụ hoàn thành đạt 75% (cùng kỳ 100%) và tỷ lệ nhiệm vụ hoàn thành đúng hạn đạt 60% (cùng kỳ 90%). Còn 05 nhiệm vụ quá hạn chưa hoàn thành; 03 nhiệm vụ hoàn thành chậm hạn (cùng kỳ 02).',
    )
    const turned = { tasks: [...times(18, inTime(2026)), ...times(2, late(2026))] }
    const before = { tasks: [...times(12, inTime(2025)), ...times(3, late(2025)), ...times(5, overdue(2025))] }
    expect(strengths(turned, before)).toBe(
      'Các chỉ tiêu tiến bộ so với cùng kỳ: tỷ lệ nhiệm vụ hoàn thành đạt 100% (cùng kỳ 75%) và tỷ lệ nhiệm vụ hoàn thành đúng hạn đạt 90% (cùng kỳ 60%).',
    )
  })

  it('that are overdue are told with last year’s, fewer as well as more', () => {
    expect(shortcomings({ tasks: [overdue(2026)] }, { tasks: times(4, overdue(2025)) })).toBe(
      'Còn 01 nhiệm vụ quá hạn chưa hoàn thành (cùng kỳ 04).',
    )
    expect(strengths({ tasks: [inTime(2026)] }, { tasks: times(4, overdue(2025)) })).toBe(
      'Các nhiệm vụ đến hạn đều hoàn thành đúng hạn, không để quá hạn (cùng kỳ 04 nhiệm vụ quá hạn).',
    )
  })

  it('carried over count with those of the period', () => {
    const facts = yearFacts({ tasks: [notDue(2026)], carriedTasks: [overdue(2026)] }, null)
    expect(shortcomingsText(facts)).toBe('Còn 01 nhiệm vụ quá hạn chưa hoàn thành.')
    expect(openTasksText(facts)).toBe(
      'Tiếp tục đôn đốc, thực hiện xong 02 nhiệm vụ đã giao chưa hoàn thành, trong đó 01 nhiệm vụ đã quá hạn.',
    )
  })

  it('that are all overdue are said to be so without being counted twice', () => {
    const openTasks = (count: number) => openTasksText(yearFacts({ tasks: times(count, overdue(2026)) }, null))
    expect(openTasks(3)).toBe('Tiếp tục đôn đốc, thực hiện xong 03 nhiệm vụ đã giao chưa hoàn thành, đều đã quá hạn.')
    expect(openTasks(1)).toBe('Tiếp tục đôn đốc, thực hiện xong 01 nhiệm vụ đã giao chưa hoàn thành, đã quá hạn.')
  })

  it('of which none was due are praised for nothing', () => {
    expect(strengths({ tasks: [notDue(2026)] }, null)).toBe('')
  })
})

describe('other figures', () => {
  it('count where more is better, and only when they moved enough', () => {
    const meeting = { membersInvited: 100, residents: 200, kind: 'forum' as const }
    const now = {
      meetings: [held({ ...meeting, membersPresent: 95 })],
      topics: [{ topic: '', opinions: 20, replied: 10 }],
      groups: [groupOf('1', { households: 1000, committedHouseholds: 998 })],
    }
    const before = {
      meetings: [held({ ...meeting, membersPresent: 90, residents: 195 })],
      topics: [{ topic: '', opinions: 10, replied: 8 }],
      groups: [groupOf('1', { households: 1000, committedHouseholds: 995 })],
    }
    expect(strengths(now, before)).toBe(
      'Các chỉ tiêu tiến bộ so với cùng kỳ: tỷ lệ thành viên Ban Chỉ đạo dự họp đạt 95% (cùng kỳ 90%).',
    )
    expect(shortcomings(now, before)).toBe(
      'Một số chỉ tiêu chưa bằng cùng kỳ: tỷ lệ ý kiến được trả lời tại cuộc họp đạt 50% (cùng kỳ 80%).',
    )
  })

  it('of small numbers are no achievement', () => {
    const now = { awards: times(2, awarded()), topics: [{ topic: '', opinions: 2, replied: 2 }], papers: [] }
    const before = { awards: times(1, awarded()), topics: [{ topic: '', opinions: 1, replied: 0 }], papers: [] }
    expect(strengths(now, before)).toBe('')
    expect(shortcomings(before, now)).toBe('')
  })

  it('take the number of households that signed where the share is not known', () => {
    const signed = (committedHouseholds: number) => ({ groups: [groupOf('1', { committedHouseholds })] })
    expect(strengths(signed(400), signed(300))).toBe(
      'Các chỉ tiêu tiến bộ so với cùng kỳ: 400 hộ ký cam kết (cùng kỳ 300).',
    )
    expect(shortcomings(signed(300), signed(400))).toBe(
      'Một số chỉ tiêu chưa bằng cùng kỳ: 300 hộ ký cam kết (cùng kỳ 400).',
    )
  })

  it('tell what ceased', () => {
    const before = { meetings: times(7, held()), awards: times(4, awarded()) }
    expect(shortcomings({}, before)).toBe(
      'Không tổ chức được cuộc họp, hội nghị nào (cùng kỳ 07 cuộc); không có tập thể, hộ gia đình, cá nhân nào được khen thưởng (cùng kỳ 04 lượt).',
    )
    expect(shortcomings({}, before, { running: true })).toContain('Chưa tổ chức được cuộc họp')
    expect(shortcomings({}, { meetings: [held()], awards: [awarded()] })).toBe('')
  })

  it('are compared with nothing where no book was kept', () => {
    expect(strengths({ meetings: [held({ membersInvited: 100, membersPresent: 100 })] }, null)).toBe('')
    expect(shortcomings({}, null)).toBe('')
  })
})
