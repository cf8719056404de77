import { formatNumber } from '../../../../shared/text/numbers.ts'
import { statisticText } from '../comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import { missingInBrackets } from '../gaps.rules.ts'
import type { PeriodRecords } from '../periodRecords.ts'

/** How large the ward is: the ground of every figure that follows. */
export function wardText(wardName: string, { now, before, coveredBefore, sums, sumsBefore }: PeriodFacts): string {
  const groups = groupCount(now)
  const missing = (count: number) => missingInBrackets(count, now.unit.name)
  const parts = [
    now.ward?.areaHa == null ? '' : `diện tích tự nhiên ${formatNumber(now.ward.areaHa)} ha`,
    groups === 0 ? '' : statisticText(groups, coveredBefore ? groupCount(before) : null, now.unit.name),
    sums.households === null
      ? ''
      : `${statisticText(sums.households, sumsBefore.households, 'hộ')}${missing(sums.gaps.households)}`,
    sums.inhabitants === null
      ? ''
      : `${statisticText(sums.inhabitants, sumsBefore.inhabitants, 'nhân khẩu')}${missing(sums.gaps.inhabitants)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${wardName} có ${parts.join(', ')}.`
}

/** As entered group by group, or the ward's own figure. */
function groupCount({ groups, ward }: PeriodRecords): number {
  return groups.length > 0 ? groups.length : (ward?.groups ?? 0)
}
