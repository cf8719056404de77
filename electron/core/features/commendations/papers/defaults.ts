import { inForms } from '../../../../../shared/model/awardForms.ts'
import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import { meetingDay } from '../../../../../shared/model/meetingDay.ts'
import type { MeetingRecord } from '../../../../../shared/model/meetings.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { paperDate, yearOf } from '../../../../../shared/text/dates.ts'
import {
  committeeName,
  defaultSignerAmong,
  meetingInSentence,
  type PaperContext,
  peopleName,
} from '../../papers/index.ts'
import { approvedNominees, totalAmount } from '../commendations.rules.ts'
import { fundingText, meritText, withinText } from './merit.ts'
import {
  decidingText,
  formsText,
  grantText,
  recipientCounts,
  recipientKindsText,
  requestText,
  rewardText,
} from './phrases.ts'
import { submittedNominees } from './submission.ts'
import { submissionSigner } from './submissionSigner.ts'

/** The usual text of the papers of a round of commendation. */

export function defaultSubmission(context: PaperContext, round: RoundRecord, review: MeetingRecord | undefined): Paper {
  const reviewedOn = review ? meetingDay(review) : round.date
  const date = [reviewedOn, round.date].sort()[0] ?? round.date
  const chairman = `Chủ tịch ${peopleName(context.ward, date)}`
  const nominees = submittedNominees(round)
  const merit = meritText(round)
  const reviewed = review ? ` và kết quả xét tại ${meetingInSentence(review.title)} ${paperDate(reviewedOn)}` : ''
  return {
    plannedDate: date,
    subject: `Về việc đề nghị khen thưởng ${recipientKindsText(nominees)} ${merit}`,
    addressees: [chairman],
    opening: `Xét thành tích của ${recipientKindsText(nominees)} ${withinText(round)}; theo đề nghị của các đơn vị${reviewed}, ${committeeName(context.ward, date)} kính trình ${chairman} xem xét, ${requestText(nominees)} ${merit} (có danh sách kèm theo).`,
    body:
      totalAmount(nominees) > 0 ? [`Mức tiền thưởng đề nghị: ${rewardText(nominees)}, từ ${fundingOf(round)}.`] : [],
    closing: `Kính trình ${chairman} xem xét, ${decidingText(nominees)}`,
    recipients: ['Như trên', `Thành viên ${context.ward.committee.shortName}`],
    signerId: submissionSigner(context, date)?.id ?? null,
    copies: 3,
  }
}

export function defaultDecision(context: PaperContext, round: RoundRecord): Paper {
  const { date } = round
  const approved = approvedNominees(round)
  const kinds = recipientKindsText(approved)
  const rewarded = approved.filter(({ amount }) => amount > 0)
  const forms = formsText(approved)
  const merit = meritText(round)
  const grant = approved.length > 0 ? grantText(approved) : `tặng ${forms} cho ${kinds}`
  const articles = [
    `${grant.replace(/^t/, 'T')} đã ${merit} (có danh sách kèm theo).`,
    ...(totalAmount(approved) > 0
      ? [`Mức tiền thưởng kèm theo ${formsText(rewarded)}: ${rewardText(approved)}; chi từ ${fundingOf(round)}.`]
      : []),
    `Quyết định này có hiệu lực kể từ ngày ký. Thường trực ${context.ward.committee.shortName}, các đơn vị có liên quan và ${kinds} có tên trong danh sách kèm theo chịu trách nhiệm thi hành Quyết định này.`,
  ]
  return {
    plannedDate: date,
    subject: `Về việc tặng ${forms} cho ${kinds} ${merit}`,
    addressees: [],
    opening: '',
    body: articles,
    closing: '',
    recipients: [`Như Điều ${articles.length}`, `Thành viên ${context.ward.committee.shortName}`],
    signerId: defaultSignerAmong(context.signers, 'people', date)?.id ?? null,
    copies: 5,
  }
}

function fundingOf(round: RoundRecord): string {
  return round.funding === ''
    ? `Quỹ thi đua, khen thưởng của phường năm ${yearOf(round.date)}`
    : fundingText(round.funding)
}

/**
 * The counts of which the text of a paper must name one or the others: `01 tập thể, 06 cá nhân`, and those of each form
 * of award, as it is drafted; '' and none when there is nobody.
 */
export function countsIn(
  paperKind: 'submission' | 'decision',
  round: RoundRecord,
): { readonly all: string; readonly byForm: readonly string[] } {
  const awards = paperKind === 'decision' ? approvedNominees(round) : submittedNominees(round)
  return { all: recipientCounts(awards), byForm: inForms(awards).map(([, some]) => recipientCounts(some)) }
}
