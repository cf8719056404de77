import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import { paperKinds } from '../../../../../shared/model/paperKinds.ts'
import { type Paper, paperNumber } from '../../../../../shared/model/papers.ts'
import { inForceOn } from '../../../../../shared/model/rewards.ts'
import { blankPaperDate, type IsoDate, paperDate, yearOf } from '../../../../../shared/text/dates.ts'
import { upperVietnamese } from '../../../../../shared/text/names.ts'
import { foundOrLost } from '../../../platform/database/readRows.ts'
import {
  committeeName,
  type Issue,
  type PaperContext,
  paperHead,
  peopleName,
  signatureOf,
  symbolOf,
  titleOf,
} from '../../papers/index.ts'
import { lostBases } from '../../ward/index.ts'
import { approvedNominees } from '../commendations.rules.ts'
import type { AwardRow, DecisionInput } from '../inputs.ts'
import { awardRows, formsText, recipientKindsText } from './phrases.ts'

/** Quyết định khen thưởng of the ward's chairman (NĐ 30, Phụ lục III, Mẫu 1.2) with its list. */
export function composeDecision(
  context: PaperContext,
  round: RoundRecord,
  submission: SubmissionOfRound,
  paper: Paper,
  issue: Issue | null,
): DecisionInput {
  const date = issue?.date ?? paper.plannedDate
  const approved = approvedNominees(round)
  return {
    kind: 'decision',
    title: titleOf('Quyết định', paper.subject),
    organization: peopleName(context.ward, date),
    head: paperHead(context.ward, 'decision', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: context.ward.archive,
    issuerInText: `Chủ tịch ${peopleName(context.ward, date)}`,
    authority: awardingAuthority(context, date),
    basis: [...legalBasisOf(context, round, date), proposerOf(context, submission, date, issue !== null)],
    articles: paper.body,
    awards: awardRows(approved),
    listTitle: `Danh sách ${recipientKindsText(approved)} được tặng ${formsText(approved)}`,
    signature: signatureOf(context, paper.signerId),
  }
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG`: only the chairman awards (Luật Thi đua, khen thưởng 2022, Điều 80). */
export function awardingAuthority(context: PaperContext, date: IsoDate): string {
  return upperVietnamese(`Chủ tịch ${peopleName(context.ward, date)}`)
}

/**
 * The citations set by hand, else those in force on the day; empty when neither exists.
 *
 * @throws UnreadableRowError where those of the day may be lost
 */
export function legalBasisOf(context: PaperContext, round: RoundRecord, date: IsoDate): readonly string[] {
  if (round.basis.length > 0) return round.basis
  return foundOrLost(inForceOn(context.facts.legalBases, date), lostBases(context.facts))?.lines ?? []
}

/**
 * What a round has of a submission: nothing, a draft (`issue` null), or a paper with its number and the list that was
 * signed under it (`asked`; null where none was kept).
 */
export type SubmissionOfRound = { readonly issue: Issue | null; readonly asked: readonly AwardRow[] | null } | null

/**
 * The last line of the basis: who proposed, by which submission. A draft leaves room for the number of one that is
 * drafted too; a signed decision names no paper that had no number on its day.
 */
function proposerOf(context: PaperContext, submission: SubmissionOfRound, date: IsoDate, signed: boolean): string {
  const proposed = `Theo đề nghị của ${committeeName(context.ward, date)}`
  const issue = submission?.issue ?? null
  if (issue && issue.date <= date) return `${proposed} tại Tờ trình số ${issue.label} ${paperDate(issue.date)}`
  if (!submission || signed) return proposed
  const symbol = paperNumber(1, paperKinds.submission.code, symbolOf(context.ward, 'committee')).slice('01'.length)
  return `${proposed} tại Tờ trình số       ${symbol} ${blankPaperDate(yearOf(date))}`
}
