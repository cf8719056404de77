import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { withoutHonorific } from '../../../../shared/text/labels.ts'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/refusals/refusals.ts'
import { paperKind } from '../papers/index.ts'
import { conclusionsInputSchema, invitationInputSchema, minutesInputSchema } from './inputs.ts'
import { findMeeting } from './meetings.store.ts'
import { checkConclusions, checkMembers, checkMinutes } from './papers/checks.ts'
import { composeConclusions } from './papers/conclusions.ts'
import { defaultConclusions, defaultInvitation, defaultMinutes } from './papers/defaults.ts'
import { composeInvitation } from './papers/invitation.ts'
import { composeMinutes } from './papers/minutes.ts'

const ofMeeting = {
  readSource: async (database: Database, id: string): Promise<MeetingRecord> => {
    const meeting = await findMeeting(database, id)
    if (!meeting) throw notFound('cuộc họp')
    return meeting
  },
  readRecord: findMeeting,
  isSample: (meeting: MeetingRecord) => meeting.sample,
}

/** Biên bản: chair and secretary sign it, and it may stay with the committee. */
const minutes = paperKind({
  ...ofMeeting,
  kind: 'minutes',
  inputSchema: minutesInputSchema,
  defaultPaper: (_context, meeting) => defaultMinutes(meeting),
  compose: composeMinutes,
  check: (context, meeting, _paper, date, tell) => {
    checkMinutes(context, meeting, date, tell)
    checkMembers(context, tell)
  },
  signedBy: ({ chair }) => (chair ? withoutHonorific(chair.name, chair.honorific) : ''),
  needsRecipients: false,
})

const invitation = paperKind({
  ...ofMeeting,
  kind: 'invitation',
  inputSchema: invitationInputSchema,
  defaultPaper: defaultInvitation,
  compose: composeInvitation,
  check: (_context, meeting, _paper, date, tell) => {
    if (date > meeting.plannedStart.slice(0, 10)) {
      tell('warning', 'paper', 'plannedDate', 'Ngày ký giấy mời sau ngày họp.')
    }
  },
  noAddressees: 'Chưa có người được mời.',
  recipientsAbove: 'Các đại biểu được mời',
  forCopies: (input, copies) => ({ ...input, onePageEach: copies === 'each' }),
})

/** Thông báo kết luận. */
const conclusions = paperKind({
  ...ofMeeting,
  kind: 'conclusions',
  inputSchema: conclusionsInputSchema,
  defaultPaper: defaultConclusions,
  compose: composeConclusions,
  check: (context, meeting, _paper, date, tell) => {
    checkConclusions(meeting, date, tell)
    checkMembers(context, tell)
  },
})

export const meetingPapers = [minutes, invitation, conclusions]
