import type { ProposalRecord, RoundRecord } from '../../../../shared/model/commendations.ts'
import { missingBasis, missingRewards } from '../../../../shared/model/legalFacts.ts'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { type Finding, type Paper, type PaperKind, paperKinds } from '../../../../shared/model/papers.ts'
import { reportPartsOf, sectionTitle } from '../../../../shared/model/reports.ts'
import { computeReward, givenElsewhere, isOfWard } from '../../../../shared/model/rewards.ts'
import { formatDate, type IsoDate } from '../../../../shared/text/dates.ts'
import { formatNumber, paperCount, romanNumeral } from '../../../../shared/text/numbers.ts'
import { foundOrLost } from '../../platform/database/readRows.ts'
import { approvedProposals, totalAmount } from '../commendations/commendations.rules.ts'
import { namedTwice } from '../commendations/namedTwice.ts'
import { notAskedFor } from '../commendations/papers/askedFor.ts'
import { legalBasisOf, type SubmissionOfRound } from '../commendations/papers/decision.ts'
import { countsIn } from '../commendations/papers/defaults.ts'
import { submittedProposals } from '../commendations/papers/submission.ts'
import { contradictionsIn } from '../meetings/contradictions.rules.ts'
import { attendanceFindings } from '../meetings/meetings.check.ts'
import { meetingDay } from '../meetings/papers/defaults.ts'
import { textsOf } from '../reports/papers/report.ts'
import { lostRates, ruleFor } from '../ward/legal.store.ts'
import { signersInOffice } from '../ward/ward.rules.ts'
import type { Desk } from './desk.ts'
import type { PaperSource } from './sources.ts'
import { isAddressee } from './usualSigners.ts'

type Report = (severity: Finding['severity'], where: Finding['where'], field: string, message: string) => void

/**
 * What is wrong with a paper before it is signed on a day. An `error` keeps it from being numbered.
 *
 * @param date day of signing: as planned, or as entered when the number is asked for
 * @param cutOff what `findCutOffTexts` tells of the approved of a decision. It takes a while and only warns, so that it
 *   may be left out where errors alone count
 */
export function checkPaper(desk: Desk, source: PaperSource, paper: Paper, date: IsoDate, cutOff = ''): Finding[] {
  const findings: Finding[] = []
  const report: Report = (severity, where, field, message) => findings.push({ severity, where, field, message })
  const signer = signerProblem(desk, source.kind, paper, date)
  if (signer) report('error', 'paper', 'signerId', signer.message)
  if (source.kind !== 'minutes' && paper.recipients.length === 0) {
    report('warning', 'paper', 'recipients', 'Chưa có nơi nhận nào ngoài bản lưu.')
  }
  if ((source.kind === 'invitation' || source.kind === 'submission') && paper.addressees.length === 0) {
    const message = source.kind === 'invitation' ? 'Chưa có người được mời.' : 'Chưa có nơi kính gửi.'
    report('error', 'paper', 'addressees', message)
  }
  switch (source.kind) {
    case 'minutes':
      checkMinutes(desk, source.meeting, date, report)
      checkMembers(desk, report)
      break
    case 'invitation':
      if (date > source.meeting.plannedStart.slice(0, 10)) {
        report('warning', 'paper', 'plannedDate', 'Ngày ký giấy mời sau ngày họp.')
      }
      break
    case 'conclusions':
      checkConclusions(source.meeting, date, report)
      checkMembers(desk, report)
      break
    case 'submission':
      checkNamedTwice(source.round, report)
      if (submittedProposals(source.round).length === 0) {
        report('error', 'round', 'proposals', 'Chưa có đề nghị nào để trình.')
      }
      checkCount(source.kind, source.round, paper, report)
      checkTotal(submittedProposals(source.round), paper, report)
      checkSubmission(desk, source.round, paper, date, report)
      checkAmounts(source.round, submittedProposals(source.round), report)
      checkSubmittedRates(desk, source.round, report)
      break
    case 'decision':
      checkDecision(desk, source.round, paper, date, report)
      checkNamedTwice(source.round, report)
      // The list has room for it, but the round is closed to changes once the decision has its number.
      if (cutOff !== '') report('warning', 'round', 'proposals', cutOff)
      checkSubmissionOf(desk, source.submission, source.round, date, report)
      break
    case 'report':
      checkReport(source, report)
      break
  }
  return findings
}

/** Why the signer cannot sign, and whether another signer or another day mends it. */
export interface SignerProblem {
  readonly mendedBy: 'signerId' | 'date'
  readonly message: string
}

/** Why nobody can sign the paper on that day; null when its signer can. Minutes have the chair and the secretary. */
export function signerProblem(
  desk: Desk,
  kind: PaperKind,
  paper: Pick<Paper, 'signerId'>,
  date: IsoDate,
): SignerProblem | null {
  if (kind === 'minutes') return null
  const { issuer } = paperKinds[kind]
  const signer = desk.signers.find((one) => one.id === paper.signerId)
  if (!signer) return { mendedBy: 'signerId', message: 'Chọn người ký.' }
  if (signer.issuer !== issuer) {
    const message =
      issuer === 'people'
        ? 'Quyết định khen thưởng do Chủ tịch Ủy ban nhân dân phường ký. Chọn người ký của Ủy ban nhân dân.'
        : 'Văn bản của Ban Chỉ đạo cần người ký của Ban Chỉ đạo.'
    return { mendedBy: 'signerId', message }
  }
  if (signersInOffice([signer], issuer, date).length > 0) return null
  const span = signer.until
    ? `từ ${formatDate(signer.from)} đến ${formatDate(signer.until)}`
    : `từ ${formatDate(signer.from)}`
  const message = `${signer.name} giữ chức vụ ${span}, không ký được ngày ${formatDate(date)}. Chọn người ký khác hoặc ngày khác.`
  return { mendedBy: 'date', message }
}

function checkMinutes(desk: Desk, meeting: MeetingRecord, date: IsoDate, report: Report): void {
  if (meeting.state !== 'closed') report('error', 'meeting', '', 'Biên bản chưa chốt. Chốt biên bản trước khi cấp số.')
  if (!meeting.chair) report('error', 'meeting', 'chair', 'Chưa có người chủ trì.')
  if (!meeting.secretary) report('error', 'meeting', 'secretary', 'Chưa có thư ký.')
  if (date < meetingDay(meeting)) report('error', 'paper', 'plannedDate', 'Ngày ký biên bản trước ngày họp.')
  const rule = ruleFor(desk.quorumRules, meeting.kind)
  // Before the meeting nobody came yet, and nobody is missing.
  if (meeting.state !== 'preparing') {
    for (const { field, message } of attendanceFindings(meeting, rule)) report('warning', 'meeting', field, message)
  }
  // Minutes that were closed with it have to be opened again to mend it; whether they must is for the secretary.
  for (const { field, message } of contradictionsIn(meeting)) report('warning', 'meeting', field, message)
}

function checkConclusions(meeting: MeetingRecord, date: IsoDate, report: Report): void {
  if (meeting.conclusions.length === 0 && meeting.tasks.length === 0) {
    report('error', 'meeting', 'conclusions', 'Cuộc họp chưa có kết luận.')
  }
  if (meeting.state !== 'closed') report('warning', 'meeting', '', 'Biên bản cuộc họp chưa chốt.')
  const unmarked = meeting.attendees.filter(({ status }) => status === 'unmarked').length
  if (meeting.state !== 'preparing' && unmarked > 0) {
    const message = `Còn ${unmarked} người chưa điểm danh, nên thông báo soạn sẵn không ghi số đại biểu.`
    report('warning', 'meeting', 'attendees', message)
  }
  if (date < meetingDay(meeting)) report('error', 'paper', 'plannedDate', 'Ngày ký thông báo trước ngày họp.')
}

/**
 * Speakers, stand-ins and owners of tasks are named by the list of members; nobody can tell whom an unreadable row is.
 */
function checkMembers({ unreadableMembers }: Desk, report: Report): void {
  if (unreadableMembers === 0) return
  const message = `Danh sách có ${paperCount(unreadableMembers)} thành viên không đọc được; nếu văn bản nêu tên người đó thì có thể thiếu ông, bà hoặc chức vụ.`
  report('warning', 'ward', 'members', message)
}

function checkNamedTwice(round: RoundRecord, report: Report): void {
  for (const { index, message } of namedTwice(round)) report('warning', 'round', `proposals.${index}.name`, message)
}

function checkDecision(desk: Desk, round: RoundRecord, paper: Paper, date: IsoDate, report: Report): void {
  if (round.step === 'proposing' || round.step === 'reviewing') {
    report('error', 'round', 'step', 'Đợt khen thưởng chưa đến bước Quyết định. Xét xong các đề nghị rồi chuyển bước.')
  }
  if (approvedProposals(round).length === 0) {
    report('error', 'round', 'proposals', 'Chưa có đề nghị nào được đồng ý.')
  }
  for (const [index, proposal] of round.proposals.entries()) {
    if (proposal.result === 'pending') {
      report('error', 'round', `proposals.${index}.result`, `${proposal.name} chưa có kết quả xét.`)
    }
    if (proposal.result === 'approved' && !isOfWard(proposal)) {
      const message = `${givenElsewhere(proposal.form)}, Chủ tịch Ủy ban nhân dân phường chỉ đề nghị. Chuyển ${proposal.name} sang đợt riêng, chỉ lập tờ trình.`
      report('error', 'round', `proposals.${index}.form`, message)
    }
  }
  checkAmounts(round, approvedProposals(round), report)
  checkAwardSigner(desk, paper, report)
  checkRates(desk, round, date, report)
  for (const message of missingRewards(desk.facts, date, byRates(approvedProposals(round)))) {
    report('warning', 'ward', 'rewardRates', message)
  }
  if (legalBasisOf(desk, round, date).length === 0) {
    report('error', 'ward', 'legalBases', missingBasis(desk.facts.legalBases, date))
  }
  if (paper.body.every((article) => article.trim() === ''))
    report('error', 'paper', 'body', 'Quyết định chưa có điều nào.')
  checkCount('decision', round, paper, report)
  checkTotal(approvedProposals(round), paper, report)
}

/** A section of a report without a word, figures that moved after they were taken, and words kept with older ones. */
function checkReport({ report: stored, stale, older }: PaperSource & { kind: 'report' }, report: Report): void {
  if (stale) {
    const message = 'Số liệu trong sổ đã khác với báo cáo. Mở báo cáo, bấm “Lấy số liệu mới” hoặc giữ như đang ghi.'
    report('warning', 'report', '', message)
  }
  for (const { id, section, number } of older) {
    const message = `${sectionTitle(section, stored.period)}, đoạn ${number}: lời đã sửa còn số liệu cũ. Lấy câu mới hoặc giữ nguyên lời.`
    report('warning', 'report', `paragraphs.${id}`, message)
  }
  for (const [index, { title, sections }] of reportPartsOf(stored.period).entries()) {
    const part = `Phần ${romanNumeral(index + 1)}`
    for (const section of sections) {
      if (textsOf(stored, section.id).length > 0) continue
      const name = section.title === '' ? `${part} (${title})` : `Mục “${section.title}” (${part})`
      report('warning', 'report', section.id, `${name} chưa có nội dung nên không in. Nhập ở báo cáo nếu cần.`)
    }
  }
}

/**
 * Only the chairman awards; a deputy signs for him, nobody by order or mandate (Luật Thi đua, khen thưởng 2022, Điều
 * 80).
 */
function checkAwardSigner(desk: Desk, { signerId }: Paper, report: Report): void {
  const form = desk.signers.find((signer) => signer.id === signerId)?.form
  if (form !== 'TL' && form !== 'TUQ') return
  const message = 'Quyết định khen thưởng do Chủ tịch ký hoặc KT. Chủ tịch; xem lại hình thức ký.'
  report('warning', 'paper', 'signerId', message)
}

/** A sum in the text that is not that of the list: one paper must not grant two amounts. */
function checkTotal(awards: readonly { amount: number }[], paper: Paper, report: Report): void {
  const total = formatNumber(totalAmount(awards))
  for (const [index, text] of paper.body.entries()) {
    const stated = /Tổng số tiền thưởng: ([\d.]+) đồng/.exec(text)?.[1]
    if (stated === undefined || stated === total) continue
    const message = `Nội dung ghi tổng tiền thưởng ${stated} đồng, danh sách cộng được ${total} đồng. Sửa lại hoặc soạn lại.`
    report('error', 'paper', `body.${index}`, message)
  }
}

/**
 * A decision answers a submission: it names its number, is not older, and grants nothing that it does not ask for.
 * Without one it names the proposer alone.
 */
function checkSubmissionOf(
  { facts }: Desk,
  submission: SubmissionOfRound,
  round: RoundRecord,
  date: IsoDate,
  report: Report,
): void {
  const issue = submission?.issue
  if (!submission) {
    report('warning', 'round', '', 'Chưa lập tờ trình; quyết định chỉ ghi “Theo đề nghị của …”.')
  } else if (!issue) {
    report('error', 'round', '', 'Tờ trình chưa có số. Cấp số tờ trình trước; không dùng thì xóa bản thảo tờ trình.')
  } else if (date < issue.date) {
    const message = `Ngày ký quyết định trước ngày Tờ trình số ${issue.label} (${formatDate(issue.date)}).`
    report('error', 'paper', 'plannedDate', message)
  }
  if (!issue || !submission?.asked) return
  const signed = { asked: submission.asked, issue }
  for (const { index, field, message } of notAskedFor(signed, round.proposals, facts, date)) {
    report('error', 'round', `proposals.${index}.${field}`, message)
  }
}

/** Nobody submits to himself, and nothing is asked for that was decided before. */
function checkSubmission(desk: Desk, { decision }: RoundRecord, paper: Paper, date: IsoDate, report: Report): void {
  const signer = desk.signers.find((one) => one.id === paper.signerId)
  if (signer && isAddressee(desk, signer, date)) {
    const message = `${signer.name} ký tờ trình gửi chính mình. Chọn người ký thay (KT.) hoặc thừa lệnh (TL.).`
    report('warning', 'paper', 'signerId', message)
  }
  if (decision && date > decision.date) {
    const message = `Ngày ký tờ trình sau ngày Quyết định số ${decision.number} (${formatDate(decision.date)}).`
    report('error', 'paper', 'plannedDate', message)
  }
}

/** Who gets no money; what the chairman does not give is not his to pay for. */
function checkAmounts({ proposals }: RoundRecord, awards: readonly ProposalRecord[], report: Report): void {
  for (const [index, proposal] of proposals.entries()) {
    if (!awards.includes(proposal) || proposal.amount > 0 || !isOfWard(proposal)) continue
    const message = `${proposal.name} chưa có tiền thưởng. Nếu được thưởng tiền thì nhập mức bằng tay.`
    report('warning', 'round', `proposals.${index}.amountOverride`, message)
  }
}

/** What a submission asks for is computed for the day on which the decision is planned. */
function checkSubmittedRates({ facts }: Desk, round: RoundRecord, report: Report): void {
  for (const message of missingRewards(facts, round.date, byRates(submittedProposals(round)))) {
    report('warning', 'ward', 'rewardRates', message)
  }
}

/** Those whose reward is computed from the rates. */
function byRates(proposals: readonly ProposalRecord[]): ProposalRecord[] {
  return proposals.filter((proposal) => proposal.amountOverride === null)
}

/** Rewards are those of the planned day; a decision signed on a day of other rates would grant the wrong money. */
function checkRates(desk: Desk, round: RoundRecord, date: IsoDate, report: Report): void {
  const changed = byRates(approvedProposals(round)).some(
    ({ form, recipientKind, computedAmount }) =>
      foundOrLost(computeReward(desk.facts, { form, recipientKind, date }), lostRates(desk.facts)) !== computedAmount,
  )
  if (!changed) return
  const message = `Tiền thưởng tính theo ngày ${formatDate(round.date)}; ngày ký ${formatDate(date)} có mức khác. Sửa ngày dự kiến quyết định của đợt hoặc nhập tiền thưởng bằng tay.`
  report('error', 'round', 'date', message)
}

/** The text was drafted from the proposals of that moment; the list is always that of now. */
function checkCount(kind: 'submission' | 'decision', round: RoundRecord, paper: Paper, report: Report): void {
  const { all: count, byForm } = countsIn(kind, round)
  const text = [paper.opening, ...paper.body, paper.closing].join('\n')
  if (!text.includes(count) && !byForm.every((some) => text.includes(some))) {
    const field = kind === 'decision' ? 'body.0' : 'opening'
    report('warning', 'paper', field, `Nội dung không ghi đúng số trong danh sách (${count}). Sửa lại hoặc soạn lại.`)
  }
}
