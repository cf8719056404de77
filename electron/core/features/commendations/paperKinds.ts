import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import type { Finding, PaperRecord } from '../../../../shared/model/papers.ts'
import { whyNoDecision } from '../../../../shared/model/rewards.ts'
import type { Database } from '../../platform/database/database.ts'
import { notFound, refused } from '../../platform/refusals/refusals.ts'
import { findMeeting } from '../meetings/index.ts'
import { findIssuedInput, findPaperOf, paperKind, sourceIdOf } from '../papers/index.ts'
import { findCutOffTexts } from './certificates.ts'
import { approvedNominees } from './commendations.rules.ts'
import { findRound, reopenRound } from './commendations.store.ts'
import { decisionInputSchema, submissionInputSchema } from './inputs.ts'
import { composeDecision, type SubmissionOfRound } from './papers/decision.ts'
import { checkDecisionPaper } from './papers/decisionChecks.ts'
import { defaultDecision, defaultSubmission } from './papers/defaults.ts'
import { statedAwards } from './papers/statedAwards.ts'
import { composeSubmission } from './papers/submission.ts'
import { checkSubmissionPaper } from './papers/submissionChecks.ts'
import { submissionSigner } from './papers/submissionSigner.ts'

/** A round as its papers are written from it. */
interface RoundSource {
  readonly round: RoundRecord
  /** The meeting that reviewed the nominees. */
  readonly review: MeetingRecord | undefined
  /** The round's submission, where it has one. */
  readonly submission: SubmissionOfRound
}

const ofRound = {
  readSource: async (database: Database, id: string): Promise<RoundSource> => {
    const round = await findRound(database, id)
    if (!round) throw notFound('đợt khen thưởng')
    const review = round.meetingId ? await findMeeting(database, round.meetingId) : undefined
    return { round, review, submission: await readSubmission(database, id) }
  },
  readRecord: findRound,
  isSample: ({ round }: RoundSource) => round.sample,
}

async function readSubmission(database: Database, roundId: string): Promise<SubmissionOfRound> {
  const paper = await findPaperOf(database, 'submission', roundId)
  if (!paper) return null
  if (!paper.number || !paper.issuedOn) return { issue: null, asked: null }
  const signed = await findIssuedInput(database, paper.id, submissionInputSchema)
  return { issue: { label: paper.number, date: paper.issuedOn }, asked: signed?.awards ?? null }
}

/** Tờ trình of the committee to the ward's chairman. */
const submission = paperKind({
  ...ofRound,
  kind: 'submission',
  inputSchema: submissionInputSchema,
  defaultPaper: (context, { round, review }) => defaultSubmission(context, round, review),
  compose: (context, { round }, paper, issue) => composeSubmission(context, round, paper, issue),
  check: (context, { round }, paper, date, tell) => checkSubmissionPaper(context, round, paper, date, tell),
  defaultSigner: submissionSigner,
  noAddressees: 'Chưa có nơi kính gửi.',
  onCancelled: refuseUnderDecision,
})

/** Quyết định khen thưởng of the ward's chairman, with the awards that it grants. */
const decision = paperKind({
  ...ofRound,
  kind: 'decision',
  inputSchema: decisionInputSchema,
  whyNotDrafted: ({ round }) => whyNoDecision(round.nominees),
  defaultPaper: (context, { round }) => defaultDecision(context, round),
  compose: (context, { round, submission }, paper, issue) => composeDecision(context, round, submission, paper, issue),
  check: (context, { round, submission }, paper, date, tell) =>
    checkDecisionPaper(context, round, submission, paper, date, tell),
  otherIssuer: 'Quyết định khen thưởng do Chủ tịch Ủy ban nhân dân phường ký. Chọn người ký của Ủy ban nhân dân.',
  lookClosely: ({ round }, signal) => cutOffTexts(round, signal),
  statedAwards: (database, { round }, date) => statedAwards(database, round, date),
  onCancelled: async (database, { roundId }) => {
    if (roundId) await reopenRound(database, roundId)
  },
})

export const roundPapers = [submission, decision]

/** The list has room for a long text, its certificate may not; and the round is closed once the decision has its number. */
async function cutOffTexts(round: RoundRecord, signal: AbortSignal | undefined): Promise<Finding[]> {
  const message = await findCutOffTexts(approvedNominees(round), signal)
  return message === '' ? [] : [{ severity: 'warning', where: 'round', field: 'nominees', message }]
}

/** A decision that stands is not left without the submission that it names: whoever voids both begins with it. */
async function refuseUnderDecision(database: Database, submission: PaperRecord): Promise<void> {
  const decision = await findPaperOf(database, 'decision', sourceIdOf(submission))
  const signed = decision?.number ? await findIssuedInput(database, decision.id, decisionInputSchema) : null
  if (!signed?.basis.some((line) => line.includes(` số ${submission.number} `))) return
  throw refused(
    `Quyết định số ${decision?.number} căn cứ vào tờ trình này. Hủy số quyết định trước, rồi hủy số tờ trình.`,
  )
}
