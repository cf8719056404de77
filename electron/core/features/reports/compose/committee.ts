import { periodSpan } from '../../../../../shared/model/periods.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { lastYearInBrackets, statisticText } from '../../../platform/period/comparison.ts'
import { sentence } from '../../../platform/period/phrases.ts'
import type { PeriodFacts } from '../facts.ts'
import type { PeriodRecords } from '../periodRecords.ts'

/** The size of the committee at the end of the period, and how many joined it within. */
export function committeeText({ now, before, coveredBefore, running }: PeriodFacts): string {
  const count = now.members.length
  if (count === 0) return ''
  // A committee of nobody is one that was not entered.
  const last = coveredBefore && before.members.length > 0 ? before.members.length : null
  const joined = joinedIn(now)
  // Who joined last year is known of the whole period only.
  const joinedBefore = last === null || running ? null : joinedIn(before)
  return sentence(`${now.committee} có ${statisticText(count, last, 'thành viên')}`, joinedText(joined, joinedBefore))
}

function joinedText(joined: number, before: number | null): string {
  if (joined > 0) {
    return `trong kỳ đã kiện toàn, bổ sung ${paperCount(joined)} thành viên${lastYearInBrackets(before)}`
  }
  return before ? `trong kỳ không bổ sung thành viên${lastYearInBrackets(before)}` : ''
}

function joinedIn({ members, period }: PeriodRecords): number {
  const { from, until } = periodSpan(period)
  return members.filter(({ terms }) => {
    const first = terms.map((term) => term.from).sort()[0]
    return first !== undefined && first >= from && first <= until
  }).length
}
