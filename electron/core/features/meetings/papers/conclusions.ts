import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { type Issue, type PaperContext, paperHead, peopleName, signatureOf, titleOf } from '../../papers/index.ts'
import type { ConclusionsInput } from '../inputs.ts'
import { peopleOf, taskOf } from './peopleOfMeeting.ts'

/** Thông báo kết luận (NĐ 30, Phụ lục III, Mẫu 1.4). */
export function composeConclusions(
  context: PaperContext,
  meeting: MeetingRecord,
  paper: Paper,
  issue: Issue | null,
): ConclusionsInput {
  const people = peopleOf(context, meeting)
  return {
    kind: 'conclusions',
    title: titleOf('Thông báo', paper.subject),
    organization: peopleName(context.ward, issue?.date ?? paper.plannedDate),
    head: paperHead(context.ward, 'conclusions', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: context.ward.archive,
    opening: paper.opening,
    body: paper.body,
    conclusions: meeting.conclusions.map((conclusion) => conclusion.content),
    tasks: meeting.tasks.map((task) => taskOf(people, task)),
    closing: paper.closing,
    signature: signatureOf(context, paper.signerId),
  }
}
