import type { Attendee, Meeting, QuorumRule } from '../../../../shared/model/meetings.ts'
import type { Finding } from '../../../../shared/model/papers.ts'
import { bodiesIn, computeQuorum, quorumSentence } from '../../../../shared/model/quorum.ts'
import { typedName } from '../../../../shared/text/labels.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { contradictionsIn } from './contradictions.rules.ts'
import { namesSpelledTwoWays } from './spelling.rules.ts'

/**
 * What is still missing before the minutes can be closed, in the order of the minutes. An `error` would leave a hole in
 * the minutes (NĐ 30/2020/NĐ-CP, Mẫu 1.9) or state something that cannot be; a `warning` is for the secretary to judge.
 */
export function meetingFindings(meeting: Meeting, rule: QuorumRule | undefined): Finding[] {
  const contradictions = contradictionsIn(meeting).map(({ field, message, certain }) =>
    certain ? error(field, message) : warning(field, message),
  )
  return [...incompleteFindings(meeting, rule), ...contradictions]
}

/** {@link meetingFindings} without what contradicts itself: minutes of older years were closed with it. */
export function incompleteFindings(meeting: Meeting, rule: QuorumRule | undefined): Finding[] {
  return [
    ...timeFindings(meeting),
    ...attendanceFindings(meeting, rule),
    ...meeting.attendees.flatMap(standInFindings),
    ...agendaFindings(meeting),
    ...voteFindings(meeting, rule),
    ...conclusionFindings(meeting),
    ...namesSpelledTwoWays(meeting).map(({ field, name, other }) =>
      warning(field, `Tên “${name}” có nơi viết là “${other}”. Viết giống nhau.`),
    ),
  ]
}

function timeFindings(meeting: Meeting): Finding[] {
  const findings: Finding[] = []
  if (!meeting.actualStart) findings.push(error('actualStart', 'Nhập giờ bắt đầu thực tế.'))
  if (!meeting.actualEnd) findings.push(error('actualEnd', 'Nhập giờ kết thúc thực tế.'))
  if (!meeting.chair) findings.push(error('chair', 'Chọn người chủ trì.'))
  if (!meeting.secretary) findings.push(error('secretary', 'Chọn thư ký.'))
  return findings
}

/** Whether everybody was marked, and enough members came. */
export function attendanceFindings(meeting: Meeting, rule: QuorumRule | undefined): Finding[] {
  const findings: Finding[] = []
  const quorum = computeQuorum(meeting.attendees, rule)
  const guests = meeting.attendees.filter((one) => one.role === 'guest' && one.status === 'unmarked').length
  if (quorum.required && quorum.invited === 0) {
    findings.push(error('attendees', 'Chưa có thành viên nào trong danh sách, nên chưa tính được số lượng dự họp.'))
  }
  if (quorum.unmarked > 0) findings.push(error('attendees', `Còn ${quorum.unmarked} thành viên chưa điểm danh.`))
  if (guests > 0) findings.push(warning('attendees', `Còn ${guests} khách mời chưa điểm danh.`))
  const stated = quorumSentence(quorum, meeting)
  if (!quorum.reached && stated !== '') findings.push(warning('attendees', stated))
  return findings
}

/** How the minutes are to name a stand-in; of a member they know it by the name, which this cannot tell. */
function standInFindings({ status, standInName, standInHonorific }: Attendee, index: number): Finding[] {
  if (status !== 'stand-in' || standInHonorific !== null || typedName(standInName).honorific !== '') return []
  return [warning(`attendees.${index}.standInHonorific`, `Chưa chọn ông hoặc bà cho ${standInName}, người họp thay.`)]
}

function agendaFindings(meeting: Meeting): Finding[] {
  const findings: Finding[] = []
  if (meeting.agenda.length === 0 && meeting.contributions.length === 0) {
    findings.push(warning('agenda', 'Biên bản chưa ghi nội dung nào.'))
  }
  for (const [index, item] of meeting.agenda.entries()) {
    const discussed = [...meeting.contributions, ...meeting.votes].some((part) => part.agendaItemId === item.id)
    if (item.summary === '' && !discussed) {
      findings.push(warning(`agenda.${index}.summary`, `Nội dung ${index + 1} chưa ghi diễn biến.`))
    }
  }
  for (const [index, contribution] of meeting.contributions.entries()) {
    const place = `contributions.${index}`
    if (contribution.content === '') {
      findings.push(error(`${place}.content`, `Ý kiến của ${contribution.speakerName} chưa có lời.`))
    }
    if (contribution.reply !== '' && contribution.repliedBy === '') {
      findings.push(warning(`${place}.repliedBy`, `Chưa ghi ai trả lời ý kiến của ${contribution.speakerName}.`))
    }
    if (contribution.reply === '' && contribution.repliedBy !== '') {
      findings.push(warning(`${place}.reply`, `Chưa ghi lời trả lời của ${contribution.repliedBy}.`))
    }
  }
  return findings
}

function voteFindings(meeting: Meeting, rule: QuorumRule | undefined): Finding[] {
  // As marked: a stand-in who is counted once only is told at his place.
  const quorum = computeQuorum(
    meeting.attendees.map(({ role, status }) => ({ role, status })),
    rule,
  )
  const voters = quorum.required ? quorum.present : countInTheRoom(meeting)
  return meeting.votes.flatMap((vote, index) => {
    const sum = vote.inFavour + vote.against + vote.abstaining
    const findings: Finding[] = []
    if (!quorum.reached) {
      findings.push(error(`votes.${index}`, 'Chưa đủ số lượng thành viên nên không biểu quyết được.'))
    }
    if (sum > voters) {
      const counted = `Biểu quyết ${index + 1}: ${formatNumber(sum)} phiếu, nhiều hơn ${formatNumber(voters)} người dự họp.`
      findings.push(error(`votes.${index}`, counted))
    }
    return findings
  })
}

/** Where no quorum is asked, guests and residents raise their hands too. */
function countInTheRoom(meeting: { attendees: readonly Attendee[]; residentCount: number | null }): number {
  return bodiesIn(meeting.attendees).length + (meeting.residentCount ?? 0)
}

function conclusionFindings(meeting: Meeting): Finding[] {
  const withTask = new Set(meeting.tasks.map((task) => task.conclusionId))
  const conclusions = meeting.conclusions.flatMap((conclusion, index) =>
    withTask.has(conclusion.id)
      ? []
      : [warning(`conclusions.${index}`, `Kết luận ${index + 1} chưa giao nhiệm vụ cho ai.`)],
  )
  const tasks = meeting.tasks.flatMap((task, index) =>
    task.deadline === null ? [warning(`tasks.${index}.deadline`, `Nhiệm vụ ${index + 1} chưa có thời hạn.`)] : [],
  )
  return [...conclusions, ...tasks]
}

function error(field: string, message: string): Finding {
  return { severity: 'error', message, field, where: 'meeting' }
}

function warning(field: string, message: string): Finding {
  return { severity: 'warning', message, field, where: 'meeting' }
}
