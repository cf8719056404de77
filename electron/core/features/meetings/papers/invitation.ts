import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import {
  committeeName,
  type Desk,
  type Issue,
  meetingInSentence,
  paperHead,
  peopleName,
  signatureOf,
} from '../../papers/index.ts'
import type { InvitationInput } from '../inputs.ts'

/** Giấy mời (NĐ 30, Phụ lục III, Mẫu 1.7), one page for all addressees. */
export function composeInvitation(
  desk: Desk,
  meeting: MeetingRecord,
  paper: Paper,
  issue: Issue | null,
): InvitationInput {
  const date = issue?.date ?? paper.plannedDate
  return {
    kind: 'invitation',
    title: `Giấy mời ${paper.subject}`,
    organization: peopleName(desk.ward, date),
    head: paperHead(desk.ward, 'invitation', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: desk.ward.archive,
    inviter: committeeName(desk.ward, date),
    addressees: paper.addressees,
    onePageEach: false,
    meetingTitle: meetingInSentence(meeting.title),
    agenda: meeting.agenda.map((item) => item.title),
    chair: meeting.chair,
    start: meeting.plannedStart,
    end: meeting.plannedEnd,
    place: meeting.place,
    note: [meeting.invitationNote, paper.closing].filter((text) => text !== '').join('\n'),
    signature: signatureOf(desk, paper.signerId),
  }
}
