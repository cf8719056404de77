import { formsIn, inForms } from '../../../../../shared/model/awardForms.ts'
import type { NomineeRecord } from '../../../../../shared/model/commendations.ts'
import { type Giver, giverOf } from '../../../../../shared/model/rewards.ts'
import type { RecipientKind } from '../../../../../shared/model/ward.ts'
import { awardAlone, isPosthumous } from '../../../../../shared/text/labels.ts'
import { formatMoney, moneyInWords, paperCount } from '../../../../../shared/text/numbers.ts'
import { recipientName } from '../../../../../shared/text/recipientName.ts'
import { totalAmount } from '../commendations.rules.ts'
import type { AwardRow } from '../inputs.ts'

/** The turns of phrase that the papers of a round share. */

/** Lists in award papers name collectives first, then households, then persons. */
export const recipientOrder: readonly RecipientKind[] = ['collective', 'household', 'person']

const recipientPhrases: Record<RecipientKind, string> = {
  collective: 'tập thể',
  household: 'hộ gia đình',
  person: 'cá nhân',
}

type Awarded = Pick<NomineeRecord, 'recipientKind' | 'form' | 'amount'>

function kindsIn(awards: readonly Pick<Awarded, 'recipientKind'>[]): RecipientKind[] {
  return recipientOrder.filter((kind) => awards.some((award) => award.recipientKind === kind))
}

/** `tập thể, cá nhân`: who is in a list. */
export function recipientKindsText(awards: readonly Pick<Awarded, 'recipientKind'>[]): string {
  const kinds = kindsIn(awards)
  return (kinds.length > 0 ? kinds : recipientOrder).map((kind) => recipientPhrases[kind]).join(', ')
}

/** `01 tập thể, 06 cá nhân`; counts below 10 take a zero, as on all papers. */
export function recipientCounts(awards: readonly Pick<Awarded, 'recipientKind'>[]): string {
  return kindsIn(awards)
    .map((kind) => {
      const count = awards.filter((award) => award.recipientKind === kind).length
      return `${paperCount(count)} ${recipientPhrases[kind]}`
    })
    .join(', ')
}

/** `tặng Giấy khen cho 01 tập thể, 06 cá nhân`, form by form. */
export function grantText(awards: readonly Awarded[]): string {
  return inForms(awards)
    .map(
      ([form, some]) => `${isPosthumous(form) ? 'truy tặng' : 'tặng'} ${awardAlone(form)} cho ${recipientCounts(some)}`,
    )
    .join('; ')
}

/**
 * What a submission asks the chairman for: to give what is his to give, and to propose the rest to who gives it:
 * `tặng Giấy khen cho 01 tập thể; đề nghị Công an phường tặng Giấy khen cho 01 cá nhân`.
 */
export function requestText(awards: readonly Awarded[]): string {
  const given = awards.map((award) => ({ ...award, giver: giverOf(award.form) }))
  const own = given.filter(({ giver }) => giver.kind === 'ward')
  const others = Map.groupBy(
    given.filter(({ giver }) => giver.kind !== 'ward'),
    ({ giver }) => giverInText(giver),
  )
  return [
    grantText(own),
    ...[...others].map(([who, some]) => {
      const named = some.map(({ giver, ...award }) =>
        giver.kind === 'beside' ? { ...award, form: giver.award } : award,
      )
      return `đề nghị ${who} ${grantText(named)}`
    }),
  ]
    .filter((text) => text !== '')
    .join('; ')
}

/** How a submission closes: the chairman decides himself, or has it decided by those who give all that is asked for. */
export function decidingText(awards: readonly Pick<Awarded, 'form'>[]): string {
  const givers = awards.map(({ form }) => giverOf(form))
  if (givers.length === 0 || givers.some(({ kind }) => kind === 'ward')) return 'quyết định'
  return `đề nghị ${[...new Set(givers.map(giverInText))].join(', ')} quyết định`
}

function giverInText(giver: Giver): string {
  return giver.kind === 'beside' ? giver.name : 'cấp có thẩm quyền'
}

/** `Giấy khen`: the forms of award in a list. */
export function formsText(awards: readonly Pick<Awarded, 'form'>[]): string {
  const forms = formsIn(awards.map((award) => awardAlone(award.form)))
  return forms.length > 0 ? forms.join(', ') : 'Giấy khen'
}

/**
 * `540.000 đồng/tập thể; 270.000 đồng/cá nhân. Tổng số tiền thưởng: 2.160.000 đồng (Hai triệu … đồng)`. Where
 * the amounts within a kind differ, the list tells them, and they differ where one of them is none. A kind without any
 * reward is not spoken of.
 */
export function rewardText(awards: readonly Awarded[]): string {
  const total = totalAmount(awards)
  if (total === 0) return 'theo danh sách kèm theo'
  const sum = `Tổng số tiền thưởng: ${formatMoney(total)} (${moneyInWords(total)})`
  const rates = kindsIn(awards.filter(({ amount }) => amount > 0)).map((kind) => {
    const amounts = new Set(awards.filter((award) => award.recipientKind === kind).map((award) => award.amount))
    const [amount] = amounts
    return amounts.size === 1 && amount !== undefined ? `${formatMoney(amount)}/${recipientPhrases[kind]}` : null
  })
  return rates.includes(null) ? `theo danh sách kèm theo. ${sum}` : `${rates.join('; ')}. ${sum}`
}

/** The list of awards, collectives first, each name as the paper prints it. */
export function awardRows(nominees: readonly NomineeRecord[]): AwardRow[] {
  return inListOrder(nominees).map((nominee) => ({
    recipientKind: nominee.recipientKind,
    name: recipientName(nominee),
    description: nominee.description,
    achievement: nominee.achievement,
    proposingUnit: nominee.proposingUnit,
    form: nominee.form,
    amount: nominee.amount,
  }))
}

/** The order of the list of a decision, which the golden book and the pile of certificates follow. */
export function inListOrder<T extends { readonly recipientKind: RecipientKind }>(awards: readonly T[]): T[] {
  return recipientOrder.flatMap((kind) => awards.filter((award) => award.recipientKind === kind))
}
