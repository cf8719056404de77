import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import {
  committeeName,
  type Issue,
  meetingInSentence,
  type PaperContext,
  paperHead,
  peopleName,
  signatureOf,
} from '../../papers/index.ts'
import type { InvitationInput } from '../inputs.ts'

/** Giấy mời (NĐ 30, Phụ lục III, Mẫu 1.7), one page for all addressees. */
export function composeInvitation(
  context: PaperContext,
  meeting: MeetingRecord,
  paper: Paper,
  issue: Issue | null,
): InvitationInput {
  const date = issue?.date ?? paper.plannedDate
  return {
    kind: 'invitation',
    title: `Giấy mời ${paper.subject}`,
    organization: peopleName(context.ward, date),
    head: paperHead(context.ward, 'invitation', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: context.ward.archive,
    inviter: committeeName(context.ward, date),
    addressees: paper.addressees,
    onePageEach: false,
    meetingTitle: meetingInSentence(meeting.title),
    agenda: meeting.agenda.map((item) => item.title),
    chair: meeting.chair,
    start: meeting.plannedStart,
    end: meeting.plannedEnd,
    place: meeting.place,
    note: [meeting.invitationNote, paper.closing].filter((text) => text !== '').join('\n'),
    signature: signatureOf(context, paper.signerId),
  }
}
