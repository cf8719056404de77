import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { notRejected } from '../../../../../shared/model/rewards.ts'
import {
  committeeName,
  type Issue,
  type PaperContext,
  paperHead,
  peopleName,
  signatureOf,
  titleOf,
} from '../../papers/index.ts'
import type { SubmissionInput } from '../inputs.ts'
import { awardRows, recipientKindsText } from './phrases.ts'

/** Those put before the chairman: all that the review has not turned down. */
export function submittedNominees(round: RoundRecord) {
  return notRejected(round.nominees)
}

/** Tờ trình (NĐ 30, Phụ lục III, Mẫu 1.4) with the list of the nominees. */
export function composeSubmission(
  context: PaperContext,
  round: RoundRecord,
  paper: Paper,
  issue: Issue | null,
): SubmissionInput {
  const nominees = submittedNominees(round)
  const date = issue?.date ?? paper.plannedDate
  return {
    kind: 'submission',
    title: titleOf('Tờ trình', paper.subject),
    organization: peopleName(context.ward, date),
    head: paperHead(context.ward, 'submission', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: context.ward.archive,
    issuerInText: committeeName(context.ward, date),
    addressees: paper.addressees,
    opening: paper.opening,
    body: paper.body,
    closing: paper.closing,
    awards: awardRows(nominees),
    listTitle: `Danh sách ${recipientKindsText(nominees)} đề nghị khen thưởng`,
    signature: signatureOf(context, paper.signerId),
  }
}
