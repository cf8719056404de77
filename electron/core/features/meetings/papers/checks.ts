import { meetingDay } from '../../../../../shared/model/meetingDay.ts'
import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { IsoDate } from '../../../../../shared/text/dates.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import type { PaperContext, TellFinding } from '../../papers/index.ts'
import { ruleFor } from '../../ward/index.ts'
import { contradictionsIn } from '../contradictions.rules.ts'
import { attendanceFindings } from '../meetings.check.ts'

/** What is wrong with the papers of a meeting before they are signed. */

export function checkMinutes(context: PaperContext, meeting: MeetingRecord, date: IsoDate, tell: TellFinding): void {
  if (meeting.state !== 'closed') tell('error', 'meeting', '', 'Biên bản chưa chốt. Chốt biên bản trước khi cấp số.')
  if (!meeting.chair) tell('error', 'meeting', 'chair', 'Chưa có người chủ trì.')
  if (!meeting.secretary) tell('error', 'meeting', 'secretary', 'Chưa có thư ký.')
  if (date < meetingDay(meeting)) tell('error', 'paper', 'plannedDate', 'Ngày ký biên bản trước ngày họp.')
  const rule = ruleFor(context.quorumRules, meeting.kind)
  // Before the meeting nobody came yet, and nobody is missing.
  if (meeting.state !== 'preparing') {
    for (const { field, message } of attendanceFindings(meeting, rule)) tell('warning', 'meeting', field, message)
  }
  // Minutes that were closed with it have to be opened again to mend it; whether they must is for the secretary.
  for (const { field, message } of contradictionsIn(meeting)) tell('warning', 'meeting', field, message)
}

export function checkConclusions(meeting: MeetingRecord, date: IsoDate, tell: TellFinding): void {
  if (meeting.conclusions.length === 0 && meeting.tasks.length === 0) {
    tell('error', 'meeting', 'conclusions', 'Cuộc họp chưa có kết luận.')
  }
  if (meeting.state !== 'closed') tell('warning', 'meeting', '', 'Biên bản cuộc họp chưa chốt.')
  const unmarked = meeting.attendees.filter(({ status }) => status === 'unmarked').length
  if (meeting.state !== 'preparing' && unmarked > 0) {
    const message = `Còn ${unmarked} người chưa điểm danh, nên thông báo soạn sẵn không ghi số đại biểu.`
    tell('warning', 'meeting', 'attendees', message)
  }
  if (date < meetingDay(meeting)) tell('error', 'paper', 'plannedDate', 'Ngày ký thông báo trước ngày họp.')
}

/**
 * Speakers, stand-ins and owners of tasks are named by the list of members; nobody can tell whom an unreadable row is.
 */
export function checkMembers({ unreadableMembers }: PaperContext, tell: TellFinding): void {
  if (unreadableMembers === 0) return
  const message = `Danh sách có ${paperCount(unreadableMembers)} thành viên không đọc được; nếu văn bản nêu tên người đó thì có thể thiếu ông, bà hoặc chức vụ.`
  tell('warning', 'ward', 'members', message)
}
