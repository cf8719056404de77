import { formatNumber } from '../../../../../shared/text/numbers.ts'
import { statisticText } from '../../../platform/period/comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import { missingInBrackets } from '../gaps.rules.ts'

/** How large the ward is: the ground of every figure that follows. */
export function wardText(wardName: string, { now, sums, sumsBefore }: PeriodFacts): string {
  const missing = (count: number) => missingInBrackets(count, now.unit.name)
  const parts = [
    now.ward?.areaHa == null ? '' : `diện tích tự nhiên ${formatNumber(now.ward.areaHa)} ha`,
    sums.groups ? statisticText(sums.groups, sumsBefore.groups, now.unit.name) : '',
    sums.households === null
      ? ''
      : `${statisticText(sums.households, sumsBefore.households, 'hộ')}${missing(sums.gaps.households)}`,
    sums.inhabitants === null
      ? ''
      : `${statisticText(sums.inhabitants, sumsBefore.inhabitants, 'nhân khẩu')}${missing(sums.gaps.inhabitants)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${wardName} có ${parts.join(', ')}.`
}
