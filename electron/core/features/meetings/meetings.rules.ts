import type { FieldError } from '../../../../shared/contract/base.ts'
import { dayToCome } from '../../../../shared/model/dayToCome.ts'
import type { Meeting, MeetingState } from '../../../../shared/model/meetings.ts'
import { formatDate, type IsoDate, type IsoDateTime } from '../../../../shared/text/dates.ts'

/** A step in the life of a meeting: preparing → recording → closed, and back to recording by opening it again. */
export type MeetingStep = 'start' | 'close' | 'reopen'

const steps: Record<MeetingStep, { readonly from: MeetingState; readonly to: MeetingState }> = {
  start: { from: 'preparing', to: 'recording' },
  close: { from: 'recording', to: 'closed' },
  reopen: { from: 'closed', to: 'recording' },
}

export const closedMessage = 'Biên bản đã chốt. Bấm Mở lại để sửa.'

/** The state after a step, or the sentence that refuses it. */
export function takeStep(state: MeetingState, step: MeetingStep): { to: MeetingState } | { refusal: string } {
  if (steps[step].from === state) return { to: steps[step].to }
  if (state === 'closed') return { refusal: closedMessage }
  if (step === 'reopen') return { refusal: 'Biên bản chưa chốt, sửa được ngay.' }
  return { refusal: step === 'start' ? 'Cuộc họp đang được ghi.' : 'Bấm Ghi biên bản trước khi chốt.' }
}

/**
 * The real start to fill in when recording begins: now, on the day of the meeting; the planned hour when a meeting of
 * another day is put on record.
 */
export function presumedStart(plannedStart: IsoDateTime, now: IsoDateTime): IsoDateTime {
  return plannedStart.slice(0, 10) === now.slice(0, 10) ? now : plannedStart
}

/**
 * What makes one look twice before minutes are closed: they tell of a day to come, of the meeting or of a task done.
 */
export function closingDoubts({ actualStart, actualEnd, tasks }: Meeting, today: IsoDate): string[] {
  const day = (actualEnd ?? actualStart ?? '').slice(0, 10)
  return [
    ...dayToCome('Biên bản ghi cuộc họp kết thúc ngày', day, today),
    ...tasks.flatMap(({ doneOn }, index) =>
      doneOn === null ? [] : dayToCome(`Nhiệm vụ ${index + 1} ghi đã xong ngày`, doneOn, today),
    ),
  ]
}

/** Why a task cannot be marked: another page marked it since this one was shown. */
export function markedElsewhere(doneOn: IsoDate | null): string {
  const mark = doneOn === null ? 'bỏ dấu đã xong' : `ghi đã xong ngày ${formatDate(doneOn)}`
  return `Nhiệm vụ này vừa được ${mark} ở cửa sổ khác. Xem lại rồi đánh dấu.`
}

/**
 * Parts that point at something the meeting does not hold: an item of the agenda, a conclusion, a member.
 *
 * @param knownMemberIds every member ever entered, those in the bin too: minutes keep their people
 * @param path of the meeting in the input, with its dot: `meeting.`; '' when the meeting is the input
 */
export function brokenReferences(meeting: Meeting, knownMemberIds: ReadonlySet<string>, path: string): FieldError[] {
  const errors: FieldError[] = []
  const expect = (known: ReadonlySet<string>, id: string | null | undefined, field: string, message: string) => {
    if (id && !known.has(id)) errors.push({ path: path + field, message })
  }
  const agendaIds = new Set(meeting.agenda.map((item) => item.id))
  const conclusionIds = new Set(meeting.conclusions.map((conclusion) => conclusion.id))
  const noMember = 'Thành viên này không có trong danh sách. Chọn lại.'
  const noItem = 'Nội dung này không có trong cuộc họp. Chọn lại.'

  expect(knownMemberIds, meeting.chair?.memberId, 'chair.memberId', noMember)
  expect(knownMemberIds, meeting.secretary?.memberId, 'secretary.memberId', noMember)
  for (const [index, attendee] of meeting.attendees.entries()) {
    expect(knownMemberIds, attendee.memberId, `attendees.${index}.memberId`, noMember)
  }
  for (const [index, contribution] of meeting.contributions.entries()) {
    expect(agendaIds, contribution.agendaItemId, `contributions.${index}.agendaItemId`, noItem)
  }
  for (const [index, vote] of meeting.votes.entries()) {
    expect(agendaIds, vote.agendaItemId, `votes.${index}.agendaItemId`, noItem)
  }
  for (const [index, task] of meeting.tasks.entries()) {
    const message = 'Kết luận này không có trong cuộc họp. Chọn lại.'
    expect(conclusionIds, task.conclusionId, `tasks.${index}.conclusionId`, message)
  }
  return errors
}
