import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import { missingBasis, missingRewards } from '../../../../../shared/model/legalFacts.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { computeReward, givenElsewhere, isOfWard } from '../../../../../shared/model/rewards.ts'
import { formatDate, type IsoDate } from '../../../../../shared/text/dates.ts'
import { foundOrLost } from '../../../platform/database/readRows.ts'
import type { PaperContext, TellFinding } from '../../papers/index.ts'
import { lostRates } from '../../ward/index.ts'
import { approvedNominees } from '../commendations.rules.ts'
import { notAskedFor } from './askedFor.ts'
import { legalBasisOf, type SubmissionOfRound } from './decision.ts'
import { byRates, checkAmounts, checkCount, checkNamedTwice, checkTotal } from './roundChecks.ts'

/** What is wrong with a decision before it is signed. */
export function checkDecisionPaper(
  context: PaperContext,
  round: RoundRecord,
  submission: SubmissionOfRound,
  paper: Paper,
  date: IsoDate,
  tell: TellFinding,
): void {
  checkDecision(context, round, paper, date, tell)
  checkNamedTwice(round, tell)
  checkSubmissionOf(context, submission, round, date, tell)
}

function checkDecision(
  context: PaperContext,
  round: RoundRecord,
  paper: Paper,
  date: IsoDate,
  tell: TellFinding,
): void {
  if (round.step === 'proposing' || round.step === 'reviewing') {
    tell('error', 'round', 'step', 'Đợt khen thưởng chưa đến bước Quyết định. Xét xong các đề nghị rồi chuyển bước.')
  }
  if (approvedNominees(round).length === 0) {
    tell('error', 'round', 'nominees', 'Chưa có đề nghị nào được đồng ý.')
  }
  for (const [index, nominee] of round.nominees.entries()) {
    if (nominee.result === 'pending') {
      tell('error', 'round', `nominees.${index}.result`, `${nominee.name} chưa có kết quả xét.`)
    }
    if (nominee.result === 'approved' && !isOfWard(nominee)) {
      const message = `${givenElsewhere(nominee.form)}, Chủ tịch Ủy ban nhân dân phường chỉ đề nghị. Chuyển ${nominee.name} sang đợt riêng, chỉ lập tờ trình.`
      tell('error', 'round', `nominees.${index}.form`, message)
    }
  }
  checkAmounts(round, approvedNominees(round), tell)
  checkAwardSigner(context, paper, tell)
  checkRates(context, round, date, tell)
  for (const message of missingRewards(context.facts, date, byRates(approvedNominees(round)))) {
    tell('warning', 'ward', 'rewardRates', message)
  }
  if (legalBasisOf(context, round, date).length === 0) {
    tell('error', 'ward', 'legalBases', missingBasis(context.facts.legalBases, date))
  }
  if (paper.body.every((article) => article.trim() === ''))
    tell('error', 'paper', 'body', 'Quyết định chưa có điều nào.')
  checkCount('decision', round, paper, tell)
  checkTotal(approvedNominees(round), paper, tell)
}

/**
 * Only the chairman awards; a deputy signs for him, nobody by order or mandate (Luật Thi đua, khen thưởng 2022, Điều
 * 80).
 */
function checkAwardSigner(context: PaperContext, { signerId }: Paper, tell: TellFinding): void {
  const form = context.signers.find((signer) => signer.id === signerId)?.form
  if (form !== 'TL' && form !== 'TUQ') return
  const message = 'Quyết định khen thưởng do Chủ tịch ký hoặc KT. Chủ tịch; xem lại hình thức ký.'
  tell('warning', 'paper', 'signerId', message)
}

/**
 * A decision answers a submission: it names its number, is not older, and grants nothing that it does not ask for.
 * Without one it names the proposer alone.
 */
function checkSubmissionOf(
  { facts }: PaperContext,
  submission: SubmissionOfRound,
  round: RoundRecord,
  date: IsoDate,
  tell: TellFinding,
): void {
  const issue = submission?.issue
  if (!submission) {
    tell('warning', 'round', '', 'Chưa lập tờ trình; quyết định chỉ ghi “Theo đề nghị của …”.')
  } else if (!issue) {
    tell('error', 'round', '', 'Tờ trình chưa có số. Cấp số tờ trình trước; không dùng thì xóa bản thảo tờ trình.')
  } else if (date < issue.date) {
    const message = `Ngày ký quyết định trước ngày Tờ trình số ${issue.label} (${formatDate(issue.date)}).`
    tell('error', 'paper', 'plannedDate', message)
  }
  if (!issue || !submission?.asked) return
  const signed = { asked: submission.asked, issue }
  for (const { index, field, message } of notAskedFor(signed, round.nominees, facts, date)) {
    tell('error', 'round', `nominees.${index}.${field}`, message)
  }
}

/** Rewards are those of the planned day; a decision signed on a day of other rates would grant the wrong money. */
function checkRates(context: PaperContext, round: RoundRecord, date: IsoDate, tell: TellFinding): void {
  const changed = byRates(approvedNominees(round)).some(
    ({ form, recipientKind, computedAmount }) =>
      foundOrLost(computeReward(context.facts, { form, recipientKind, date }), lostRates(context.facts)) !==
      computedAmount,
  )
  if (!changed) return
  const message = `Tiền thưởng tính theo ngày ${formatDate(round.date)}; ngày ký ${formatDate(date)} có mức khác. Sửa ngày dự kiến quyết định của đợt hoặc nhập tiền thưởng bằng tay.`
  tell('error', 'round', 'date', message)
}
