import { formatMoney, paperCount } from '../../../../shared/text/numbers.ts'
import { recipientCounts } from '../../papers/wording.ts'
import { comparedInBrackets } from '../comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import { groupLines, noGroup } from '../tables/awardTables.ts'
import { listed } from './phrases.ts'

/** Awards by form and recipient, with the money. */
export function awardsText({ now, sums, sumsBefore }: PeriodFacts): string {
  if (sums.awards === 0) {
    return !sumsBefore.awards
      ? ''
      : `Trong kỳ chưa có quyết định khen thưởng (cùng kỳ khen thưởng ${paperCount(sumsBefore.awards)} lượt).`
  }
  const forms = [...Map.groupBy(now.awards, ({ form }) => form)].map(
    ([form, awards]) => `${form} cho ${recipientCounts(awards)}`,
  )
  const money = sums.rewards > 0 ? `; tổng số tiền thưởng ${formatMoney(sums.rewards)}` : ''
  return `Chủ tịch Ủy ban nhân dân phường đã quyết định khen thưởng ${paperCount(sums.awards)} lượt tập thể, hộ gia đình, cá nhân${comparedInBrackets(
    sums.awards,
    sumsBefore.awards,
    'lượt',
  )}: ${forms.join('; ')}${money}.`
}

/** How many groups the sentence names. */
const groupsNamed = 3

/** The groups with most awards. */
export function awardGroupsText({ now }: PeriodFacts): string {
  const lines = groupLines(now, null)
    .filter(({ label, now: awards }) => label !== noGroup && awards.length > 0)
    .sort((a, b) => b.now.length - a.now.length)
  if (lines.length < 2) return ''
  const named = lines.slice(0, groupsNamed).map(({ label, now: awards }) => `${label} (${paperCount(awards.length)})`)
  return `${paperCount(lines.length)} tổ dân phố có tập thể, hộ gia đình, cá nhân được khen thưởng; nhiều nhất là ${listed(named)}.`
}
