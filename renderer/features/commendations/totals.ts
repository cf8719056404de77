import { rateKey } from '../../../shared/model/awardForms.ts'
import { isOfWard } from '../../../shared/model/rewards.ts'
import { type RecipientKind, recipientKindLabels, recipientKindSchema } from '../../../shared/model/ward.ts'
import { formatNumber, listedAmount } from '../../../shared/text/numbers.ts'

/** The part of a nominee that counts. Amounts in đồng; null where nothing sets one. */
export interface Counted {
  readonly recipientKind: RecipientKind
  readonly amount: number | null
}

/** Awards of one kind of recipient. */
export interface KindTotal {
  readonly kind: RecipientKind
  readonly count: number
  /** Đồng. */
  readonly amount: number
}

/** The order of award papers: collectives, then households, then persons. */
const paperOrder: readonly RecipientKind[] = ['collective', 'household', 'person']

/** Count and money of each kind that occurs, in the order of the papers. */
export function totalsByKind(awards: readonly Counted[]): KindTotal[] {
  return paperOrder.flatMap((kind) => {
    const some = awards.filter((award) => award.recipientKind === kind)
    return some.length === 0 ? [] : [{ kind, count: some.length, amount: totalOf(some) }]
  })
}

/** Total in đồng. */
export function totalOf(awards: readonly Pick<Counted, 'amount'>[]): number {
  return awards.reduce((sum, award) => sum + (award.amount ?? 0), 0)
}

/** `2 tập thể, 6 cá nhân`; '' for none. */
export function countsText(awards: readonly Counted[]): string {
  return totalsByKind(awards)
    .map(({ kind, count }) => `${formatNumber(count)} ${recipientKindLabels[kind].toLocaleLowerCase('vi')}`)
    .join(', ')
}

/** One line of the table of rewards on a day; null where no rate is in force. */
export interface RewardLine {
  readonly form: string
  readonly recipientKind: RecipientKind
  readonly amount: number | null
}

/** The reward that the tables give for an award, in đồng; null where they give none. */
export function rewardOf(
  rewards: readonly RewardLine[],
  award: { form: string; recipientKind: RecipientKind },
): number | null {
  return (
    rewards.find((line) => rateKey(line.form) === rateKey(award.form) && line.recipientKind === award.recipientKind)
      ?.amount ?? null
  )
}

/** A nominee's amount as papers will print it: the one set by hand, else the one of the tables. */
export function amountOf(
  rewards: readonly RewardLine[],
  nominee: { form: string; recipientKind: RecipientKind; amountOverride: number | null },
): number | null {
  return nominee.amountOverride ?? rewardOf(rewards, nominee)
}

/** Whether a nominee still wants an amount. What others give brings no money of the ward, whatever the day. */
export function lacksAmount(award: { form: string; amount: number | null }): boolean {
  return award.amount === null && isOfWard(award)
}

/** An amount as a line of a list shows it. */
export function amountLabel(award: { form: string; amount: number | null }): string {
  return lacksAmount(award) ? 'chưa có mức' : listedAmount(award.amount ?? 0)
}

/** The choices of a nominee's kind in the order of the form: persons are the most. */
export const recipientKinds = recipientKindSchema.options.map((value) => ({ value, label: recipientKindLabels[value] }))
