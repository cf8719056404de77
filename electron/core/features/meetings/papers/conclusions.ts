import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { type Desk, type Issue, paperHead, peopleName, signatureOf, titleOf } from '../../papers/index.ts'
import type { ConclusionsInput } from '../inputs.ts'
import { peopleOf, taskOf } from './peopleOfMeeting.ts'

/** Thông báo kết luận (NĐ 30, Phụ lục III, Mẫu 1.4). */
export function composeConclusions(
  desk: Desk,
  meeting: MeetingRecord,
  paper: Paper,
  issue: Issue | null,
): ConclusionsInput {
  const people = peopleOf(desk, meeting)
  return {
    kind: 'conclusions',
    title: titleOf('Thông báo', paper.subject),
    organization: peopleName(desk.ward, issue?.date ?? paper.plannedDate),
    head: paperHead(desk.ward, 'conclusions', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: desk.ward.archive,
    opening: paper.opening,
    body: paper.body,
    conclusions: meeting.conclusions.map((conclusion) => conclusion.content),
    tasks: meeting.tasks.map((task) => taskOf(people, task)),
    closing: paper.closing,
    signature: signatureOf(desk, paper.signerId),
  }
}
