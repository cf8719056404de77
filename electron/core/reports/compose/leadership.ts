import { meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { formatNumber, formatShare, paperCount } from '../../../../shared/text/numbers.ts'
import { comparedInBrackets, shareOf, sharesText } from '../comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import type { TaskCounts } from '../figures.rules.ts'
import { kindLines } from '../tables/meetingTables.ts'
import { lowerFirst, sentence } from './phrases.ts'

/** How many meetings, of which kinds, and how many came. */
export function meetingsText({ now, sums, sumsBefore, running, until }: PeriodFacts): string {
  if (sums.meetings === 0) {
    return !sumsBefore.meetings
      ? ''
      : `Trong kỳ chưa tổ chức cuộc họp, hội nghị nào (cùng kỳ ${paperCount(sumsBefore.meetings)} cuộc).`
  }
  const kinds = kindLines(now.meetings, null).map(
    (line) => `${paperCount(line.now.length)} ${inText(meetingKindLabels[line.kind])}`,
  )
  const begin = running ? `Tính đến hết ngày ${formatDate(until)}, đã` : 'Đã'
  const presence = sharesText(sums.presence, sumsBefore.presence)
  return sentence(
    `${begin} tổ chức ${paperCount(sums.meetings)} cuộc họp, hội nghị${comparedInBrackets(sums.meetings, sumsBefore.meetings, 'cuộc')}${
      kinds.length > 1 ? `, gồm: ${kinds.join(', ')}` : ''
    }`,
    presence === '' ? '' : `tỷ lệ thành viên Ban Chỉ đạo dự họp đạt ${presence}`,
  )
}

const inText = (label: string) => (label.startsWith('Họp') ? `cuộc ${lowerFirst(label)}` : lowerFirst(label))

/** Papers that went out. */
export function papersText({ now, sums, sumsBefore }: PeriodFacts): string {
  if (sums.papers === 0) return ''
  const kinds = now.papers.map(({ kindLabel, count }) => `${paperCount(count)} ${lowerFirst(kindLabel)}`)
  return `Đã ban hành ${paperCount(sums.papers)} văn bản${comparedInBrackets(
    sums.papers,
    sumsBefore.papers,
    'văn bản',
  )}, gồm: ${kinds.join(', ')}.`
}

/** Tasks that the meetings assigned, done and overdue. */
export function tasksText({ sums: { tasks, carried }, sumsBefore }: PeriodFacts): string {
  if (tasks.assigned + carried.assigned === 0) return ''
  if (tasks.assigned === 0) return sentence(carriedClause(carried, 'Trong kỳ không giao nhiệm vụ mới; có'))
  const doneShare = shareOf(tasks.done, tasks.assigned)
  const late = tasks.doneLate > 0 ? `, trong đó ${paperCount(tasks.doneLate)} nhiệm vụ hoàn thành chậm hạn` : ''
  return sentence(
    `Qua các cuộc họp đã giao ${paperCount(tasks.assigned)} nhiệm vụ${comparedInBrackets(
      tasks.assigned,
      sumsBefore.tasks?.assigned ?? null,
      'nhiệm vụ',
    )}`,
    `đã hoàn thành ${paperCount(tasks.done)} nhiệm vụ${doneShare === null ? '' : `, đạt ${formatShare(doneShare)}`}${comparedInBrackets(
      tasks.done,
      sumsBefore.tasks?.done ?? null,
      'nhiệm vụ',
    )}${late}`,
    tasks.overdue > 0
      ? `còn ${paperCount(tasks.overdue)} nhiệm vụ quá hạn`
      : 'không có nhiệm vụ nào trong số này quá hạn',
    carriedClause(carried, 'ngoài ra có'),
  )
}

/** Tasks of earlier periods that were not done when this one began; '' when there were none. */
function carriedClause(carried: TaskCounts, begin: string): string {
  if (carried.assigned === 0) return ''
  const overdue = carried.overdue > 0 ? `, còn ${paperCount(carried.overdue)} nhiệm vụ quá hạn` : ''
  const done = carried.done > 0 ? `đã hoàn thành ${paperCount(carried.done)} nhiệm vụ` : 'chưa hoàn thành nhiệm vụ nào'
  return `${begin} ${paperCount(carried.assigned)} nhiệm vụ từ kỳ trước chuyển sang, ${done}${overdue}`
}

/** How large the ward is: the ground of every figure that follows. */
export function wardText(wardName: string, { now, sums }: PeriodFacts): string {
  const { ward, groups } = now
  const area = ward?.areaHa == null ? '' : `diện tích tự nhiên ${formatNumber(ward.areaHa)} ha`
  const count = groups.length > 0 ? groups.length : ward?.groups
  const parts = [
    area,
    count == null || count === 0 ? '' : `${paperCount(count)} tổ dân phố`,
    sums.households === null ? '' : `${formatNumber(sums.households)} hộ`,
    sums.inhabitants === null ? '' : `${formatNumber(sums.inhabitants)} nhân khẩu`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${wardName} có ${parts.join(', ')}.`
}
