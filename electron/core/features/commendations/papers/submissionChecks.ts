import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import { missingRewards } from '../../../../../shared/model/legalFacts.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { formatDate, type IsoDate } from '../../../../../shared/text/dates.ts'
import type { PaperContext, TellFinding } from '../../papers/index.ts'
import { byRates, checkAmounts, checkCount, checkNamedTwice, checkTotal } from './roundChecks.ts'
import { submittedNominees } from './submission.ts'
import { isAddressee } from './submissionSigner.ts'

/** What is wrong with a submission before it is signed. */
export function checkSubmissionPaper(
  context: PaperContext,
  round: RoundRecord,
  paper: Paper,
  date: IsoDate,
  tell: TellFinding,
): void {
  const nominees = submittedNominees(round)
  checkNamedTwice(round, tell)
  if (nominees.length === 0) tell('error', 'round', 'nominees', 'Chưa có đề nghị nào để trình.')
  checkCount('submission', round, paper, tell)
  checkTotal(nominees, paper, tell)
  checkSubmission(context, round, paper, date, tell)
  checkAmounts(round, nominees, tell)
  checkSubmittedRates(context, round, tell)
}

/** Nobody submits to himself, and nothing is asked for that was decided before. */
function checkSubmission(
  context: PaperContext,
  { decision }: RoundRecord,
  paper: Paper,
  date: IsoDate,
  tell: TellFinding,
): void {
  const signer = context.signers.find((one) => one.id === paper.signerId)
  if (signer && isAddressee(context, signer, date)) {
    const message = `${signer.name} ký tờ trình gửi chính mình. Chọn người ký thay (KT.) hoặc thừa lệnh (TL.).`
    tell('warning', 'paper', 'signerId', message)
  }
  if (decision && date > decision.date) {
    const message = `Ngày ký tờ trình sau ngày Quyết định số ${decision.number} (${formatDate(decision.date)}).`
    tell('error', 'paper', 'plannedDate', message)
  }
}

/** What a submission asks for is computed for the day on which the decision is planned. */
function checkSubmittedRates({ facts }: PaperContext, round: RoundRecord, tell: TellFinding): void {
  for (const message of missingRewards(facts, round.date, byRates(submittedNominees(round)))) {
    tell('warning', 'ward', 'rewardRates', message)
  }
}
