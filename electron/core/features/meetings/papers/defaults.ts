import { meetingDay } from '../../../../../shared/model/meetingDay.ts'
import { meetingNoun } from '../../../../../shared/model/meetingNoun.ts'
import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { delegatesIn } from '../../../../../shared/model/quorum.ts'
import { addDays, type IsoDate, paperDate } from '../../../../../shared/text/dates.ts'
import { foldVietnamese } from '../../../../../shared/text/fold.ts'
import { withoutPlaceLabel } from '../../../../../shared/text/labels.ts'
import { lowerFirst } from '../../../../../shared/text/names.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { personKey } from '../../../../../shared/text/personKey.ts'
import {
  addresseeText,
  committeeName,
  comradeText,
  defaultSignerAmong,
  meetingInSentence,
  type PaperContext,
} from '../../papers/index.ts'

/** The usual text of the papers of a meeting: what stands in a draft until the user changes it. */

/** Minutes are the meeting itself; only their subject is a text of its own. */
export function defaultMinutes(meeting: MeetingRecord): Paper {
  return {
    plannedDate: meetingDay(meeting),
    subject: meeting.title,
    addressees: [],
    opening: '',
    body: [],
    closing: '',
    recipients: [],
    signerId: null,
    copies: 2,
  }
}

/** To everybody on the list but the chair and the signer, who invite. */
export function defaultInvitation(context: PaperContext, meeting: MeetingRecord, today: IsoDate): Paper {
  const planned = meeting.plannedStart.slice(0, 10)
  // Entered after the meeting, an invitation gets the day on which it usually went out.
  const date = today <= planned ? today : addDays(planned, -3)
  const signer = defaultSignerAmong(context.signers, 'committee', date)
  const addressees = meeting.attendees
    .filter((person) => !isChair(person, meeting.chair) && !(signer && isSigner(person, signer)))
    .map(addresseeText)
  return {
    plannedDate: date,
    subject: meeting.title,
    addressees,
    opening: '',
    body: [],
    closing: 'Đề nghị các đại biểu sắp xếp công việc, tham dự đầy đủ, đúng thời gian',
    recipients: ['Như trên'],
    signerId: signer?.id ?? null,
    copies: Math.max(addressees.length, 1),
  }
}

export function defaultConclusions(context: PaperContext, meeting: MeetingRecord): Paper {
  const day = meetingDay(meeting)
  const committee = committeeName(context.ward, day)
  const inShort = context.ward.committee.shortName
  const title = meetingInSentence(meeting.title)
  const { chair } = meeting
  const noun = lowerFirst(meetingNoun(meeting))
  const concluded = chair
    ? `${comradeText({ ...chair, post: '' }, inShort)} kết luận như sau:`
    : `${noun} kết luận như sau:`
  return {
    plannedDate: day,
    subject: chair ? `Kết luận của ${comradeText(chair, inShort)} tại ${title}` : `Kết luận ${title}`,
    addressees: [],
    opening: [
      `${capitalDay(day)}, tại ${withoutPlaceLabel(meeting.place)}, ${committee} tổ chức ${title}${chair ? `, do ${comradeText(chair, inShort)}, chủ trì` : ''}.${cameText(
        delegatesIn(meeting.attendees) ?? 0,
        meeting.residentCount ?? 0,
      )}`,
      `Sau khi nghe báo cáo và ý kiến của các đại biểu dự ${noun.replace(/^cuộc /, '')}, ${concluded}`,
    ].join('\n'),
    body: [],
    closing: `${inShort} thông báo để các đơn vị, cá nhân có liên quan biết, thực hiện; báo cáo kết quả về Thường trực ${inShort} để tổng hợp`,
    recipients: [`Thành viên ${inShort}`, 'Các đơn vị, cá nhân được giao nhiệm vụ'],
    signerId: defaultSignerAmong(context.signers, 'committee', day)?.id ?? null,
    copies: 5,
  }
}

/** ` Tham dự có 12 đại biểu và 212 người dân.`; '' where nobody was counted. */
function cameText(delegates: number, residents: number): string {
  const who = [
    delegates > 0 ? `${paperCount(delegates)} đại biểu` : '',
    residents > 0 ? `${paperCount(residents)} người dân` : '',
  ].filter((text) => text !== '')
  return who.length === 0 ? '' : ` Tham dự có ${who.join(' và ')}.`
}

function capitalDay(day: IsoDate): string {
  return paperDate(day).replace('ngày', 'Ngày')
}

/** Whether somebody on the list takes the chair: the same member, or, both typed by hand, of the same name. */
export function isChair(person: Named, chair: Named | null): boolean {
  if (chair === null || person.memberId !== chair.memberId) return false
  return person.memberId !== null || personKey(person.name) === personKey(chair.name)
}

interface Named {
  readonly memberId: string | null
  readonly name: string
}

/**
 * Whether somebody on the list is the signer, who is known by name, however spelled, and post alone: a namesake in
 * another post is invited. Of `Phó Chủ tịch UBND phường, Phó Trưởng Ban` one post that begins alike is enough.
 */
export function isSigner(
  person: { name: string; post: string },
  signer: { name: string; title: string; otherTitle: string },
): boolean {
  const titles = [signer.title, signer.otherTitle].filter((title) => title !== '').map(foldVietnamese)
  const posts = person.post.split(',').map((post) => foldVietnamese(post).trim())
  const alike = (post: string, title: string) => post.startsWith(title) || title.startsWith(post)
  return (
    personKey(person.name) === personKey(signer.name) &&
    posts.some((post) => titles.some((title) => alike(post, title)))
  )
}
