import { meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { formatNumber, formatShare, paperCount } from '../../../../shared/text/numbers.ts'
import { comparedInBrackets, shareOf, sharesText } from '../comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import { kindLines } from '../tables/meetingTables.ts'
import { sentence } from './phrases.ts'

/** How many meetings, of which kinds, and how many came. */
export function meetingsText({ now, sums, sumsBefore }: PeriodFacts): string {
  if (sums.meetings === 0) {
    return !sumsBefore.meetings
      ? ''
      : `Trong kỳ chưa tổ chức cuộc họp, hội nghị nào (cùng kỳ ${paperCount(sumsBefore.meetings)} cuộc).`
  }
  const kinds = kindLines(now.meetings, null).map(
    (line) => `${paperCount(line.now.length)} ${inText(meetingKindLabels[line.kind])}`,
  )
  const presence = sharesText(sums.presence, sumsBefore.presence)
  return sentence(
    `Đã tổ chức ${paperCount(sums.meetings)} cuộc họp, hội nghị${comparedInBrackets(sums.meetings, sumsBefore.meetings, 'cuộc')}${
      kinds.length > 1 ? `, gồm: ${kinds.join(', ')}` : ''
    }`,
    presence === '' ? '' : `tỷ lệ thành viên Ban Chỉ đạo dự họp đạt ${presence}`,
  )
}

const inText = (label: string) => (label.startsWith('Họp') ? `cuộc ${lower(label)}` : lower(label))
const lower = (label: string) => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1)

/** Papers that went out. */
export function papersText({ now, sums, sumsBefore }: PeriodFacts): string {
  if (sums.papers === 0) return ''
  const kinds = now.papers.map(({ kindLabel, count }) => `${paperCount(count)} ${lower(kindLabel)}`)
  return `Đã ban hành ${paperCount(sums.papers)} văn bản chỉ đạo, triển khai thực hiện${comparedInBrackets(
    sums.papers,
    sumsBefore.papers,
    'văn bản',
  )}, gồm: ${kinds.join(', ')}.`
}

/** Tasks that the meetings assigned, done and overdue. */
export function tasksText({ sums: { tasks }, sumsBefore }: PeriodFacts): string {
  if (tasks.assigned === 0) return ''
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
    tasks.overdue > 0 ? `còn ${paperCount(tasks.overdue)} nhiệm vụ quá hạn` : 'không có nhiệm vụ quá hạn',
  )
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
