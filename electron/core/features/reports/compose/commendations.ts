import { formKey, formsIn, inForms } from '../../../../../shared/model/awardForms.ts'
import { type RecipientKind, recipientKindLabels } from '../../../../../shared/model/ward.ts'
import { capitalizeFirst, lowerFirst } from '../../../../../shared/text/names.ts'
import { formatMoney, paperCount } from '../../../../../shared/text/numbers.ts'
import { comparedInBrackets, lastYearInBrackets } from '../../../platform/period/comparison.ts'
import { goneText, listed, no, type Part, partText, sentence } from '../../../platform/period/phrases.ts'
import { recipientOrder } from '../../commendations/index.ts'
import type { PeriodFacts } from '../facts.ts'
import type { Award } from '../periodRecords.ts'
import { type AwardLine, groupLines } from '../tables/awardTables.ts'

/** Awards by form and recipient, with the money. */
export function awardsText(facts: PeriodFacts): string {
  const { now, before, coveredBefore, sums, sumsBefore } = facts
  if (sums.awards === 0) {
    if (!sumsBefore.awards) return ''
    const money = sumsBefore.rewards ? `, tổng số tiền thưởng ${formatMoney(sumsBefore.rewards)}` : ''
    return sentence(
      `Trong kỳ ${no(facts)} có quyết định khen thưởng (cùng kỳ khen thưởng ${paperCount(sumsBefore.awards)} lượt${money})`,
    )
  }
  const last = coveredBefore ? before.awards : null
  const forms = formsIn(now.awards.map(({ form }) => form)).map((form) => formText(form, now.awards, last))
  const gone = goneText(goneForms(now.awards, last ?? []), 'không có')
  return `Chủ tịch Ủy ban nhân dân phường đã quyết định khen thưởng ${paperCount(sums.awards)} lượt tập thể, hộ gia đình, cá nhân${comparedInBrackets(
    sums.awards,
    sumsBefore.awards,
    'lượt',
  )}: ${[...forms, gone, moneyText(sums.rewards, sumsBefore.rewards)].filter((text) => text !== '').join('; ')}.`
}

/** `Giấy khen cho 01 tập thể (cùng kỳ 01), 06 cá nhân (cùng kỳ 02), không có hộ gia đình (cùng kỳ 01)` */
function formText(form: string, now: readonly Award[], before: readonly Award[] | null): string {
  const countOf = (awards: readonly Award[], kind: RecipientKind) =>
    awards.filter((award) => formKey(award.form) === formKey(form) && award.recipientKind === kind).length
  const parts = recipientOrder.map((kind) => ({
    name: lowerFirst(recipientKindLabels[kind]),
    now: countOf(now, kind),
    before: before && countOf(before, kind),
  }))
  const there = parts.filter((part) => part.now > 0).map(partText)
  return `${form} cho ${[...there, goneText(parts, 'không có')].filter((text) => text !== '').join(', ')}`
}

function goneForms(now: readonly Award[], before: readonly Award[]): Part[] {
  const forms = new Set(now.map(({ form }) => formKey(form)))
  return inForms(before)
    .filter(([form]) => !forms.has(formKey(form)))
    .map(([name, awards]) => ({ name, now: 0, before: awards.length }))
}

function moneyText(rewards: number, before: number | null): string {
  if (rewards > 0) return `tổng số tiền thưởng ${formatMoney(rewards)}${comparedInBrackets(rewards, before, 'đồng')}`
  return before ? `không có tiền thưởng (cùng kỳ ${formatMoney(before)})` : ''
}

/** As many groups with most awards are named; of more, only how many they are. */
const groupsNamed = 3

/** How many groups have awards, and which of them most: all that have as many, or none by name. */
export function awardGroupsText({ now, before, coveredBefore }: PeriodFacts): string {
  const lines = groupLines(now, coveredBefore ? before : null).filter(({ isGroup }) => isGroup)
  const awarded = lines.filter((line) => line.now.length > 0)
  const awardedBefore = coveredBefore ? lines.filter((line) => (line.before?.length ?? 0) > 0).length : null
  if (now.awards.length === 0 || awarded.length + (awardedBefore ?? 0) < 2) return ''
  const unit = now.unit.name
  const whom = 'tập thể, hộ gia đình, cá nhân được khen thưởng'
  const last = lastYearInBrackets(awardedBefore)
  if (awarded.length === 0) return sentence(`Không có ${unit} nào có ${whom}${last}`)
  return sentence(
    `${capitalizeFirst(whom)} thuộc ${paperCount(awarded.length)} ${unit}${last}${mostText(awarded, unit)}`,
  )
}

function mostText(awarded: readonly AwardLine[], unit: string): string {
  const most = Math.max(...awarded.map(({ now }) => now.length))
  const leaders = awarded.filter(({ now }) => now.length === most)
  const [first] = leaders
  const names = listed(leaders.map(({ label }) => label))
  const each = `mỗi nơi ${paperCount(most)} lượt`
  if (first && leaders.length === 1) {
    const last = lastYearInBrackets(first.before?.length ?? null).replace(/^ \((.*)\)$/u, ', $1')
    return `${awarded.length === 1 ? ': ' : ', nhiều nhất là '}${names} (${paperCount(most)} lượt${last})`
  }
  const isFew = leaders.length <= groupsNamed
  if (leaders.length === awarded.length) return isFew ? `: ${names}, ${each}` : `, ${each}`
  return `, nhiều nhất là ${isFew ? names : `${paperCount(leaders.length)} ${unit}`}, ${each}`
}
