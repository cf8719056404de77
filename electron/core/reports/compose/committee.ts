import { periodSpan } from '../../../../shared/model/periods.ts'
import { paperCount } from '../../../../shared/text/numbers.ts'
import type { PeriodFacts } from '../facts.ts'
import { sentence } from './phrases.ts'

/** The size of the committee at the end of the period, and how many joined it within. */
export function committeeText({ now, before }: PeriodFacts): string {
  const { members, period } = now
  if (members.length === 0) return ''
  const { from, until } = periodSpan(period)
  const joined = members.filter(({ terms }) => {
    const first = terms.map((term) => term.from).sort()[0]
    return first !== undefined && first >= from && first <= until
  }).length
  const last = before.members.length
  return sentence(
    `Ban Chỉ đạo có ${paperCount(members.length)} thành viên${last === 0 || last === members.length ? '' : ` (cùng kỳ ${paperCount(last)} thành viên)`}`,
    joined === 0 ? '' : `trong kỳ đã kiện toàn, bổ sung ${paperCount(joined)} thành viên`,
  )
}
