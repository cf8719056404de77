import { formKey } from '../../../../../shared/model/awardForms.ts'
import type { NomineeRecord } from '../../../../../shared/model/commendations.ts'
import { computeReward } from '../../../../../shared/model/rewards.ts'
import type { LegalFacts } from '../../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../../shared/text/dates.ts'
import { formatMoney } from '../../../../../shared/text/numbers.ts'
import { personKey } from '../../../../../shared/text/personKey.ts'
import { recipientName } from '../../../../../shared/text/recipientName.ts'
import type { Issue } from '../../papers/index.ts'
import type { AwardRow } from '../inputs.ts'

/** Something that a decision would grant though its submission does not ask for it. */
export interface NotAskedFor {
  /** Place of the nominee in the round. */
  readonly index: number
  readonly field: 'name' | 'form' | 'amountOverride'
  /** Whom it concerns and what to do. */
  readonly message: string
}

/** What is compared of an award; the name as papers print it. */
type Award = Pick<AwardRow, 'recipientKind' | 'name' | 'form' | 'amount'>

/** A submission as it was signed. */
interface SignedSubmission {
  readonly asked: readonly Award[]
  readonly issue: Issue
}

/** Whether both amounts are what the rates of their days set. */
type IsRate = (asked: Award, granted: Award) => boolean

interface Granted extends Award {
  readonly index: number
}

/**
 * What the approved of a round are granted beyond the list of their submission as it was signed: the decision names
 * that submission, so that nothing else may stand under it. Who is asked for and not granted, or with less money, is
 * right as it is: the chairman decides. So is the rate of the decision's day where the rate of the submission's was
 * asked for: rates change by law between the two. A name counts in any spelling that is one person's.
 *
 * @param date of the decision
 */
export function notAskedFor(
  { asked, issue }: SignedSubmission,
  nominees: readonly NomineeRecord[],
  facts: Pick<LegalFacts, 'baseSalaries' | 'rewardRates'>,
  date: IsoDate,
): NotAskedFor[] {
  const isRateOf = (day: IsoDate, award: Award) => computeReward(facts, { ...award, date: day }) === award.amount
  const isRate: IsRate = (one, award) => isRateOf(issue.date, one) && isRateOf(date, award)
  const granted = nominees.flatMap((nominee, index) =>
    nominee.result === 'approved' ? [{ ...nominee, name: recipientName(nominee), index }] : [],
  )
  const askedOf = Map.groupBy(asked, awardKey)
  return [...Map.groupBy(granted, awardKey)]
    .flatMap(([key, some]) => beyond(some, askedOf.get(key) ?? [], { asked, issue }, isRate))
    .sort((a, b) => a.index - b.index)
}

/** One award to one recipient may be asked for more than once; the highest amounts answer each other. */
function beyond(
  granted: readonly Granted[],
  askedForThem: readonly Award[],
  { asked, issue: { label } }: SignedSubmission,
  isRate: IsRate,
): NotAskedFor[] {
  const askedInOrder = byAmount(askedForThem)
  return byAmount(granted).flatMap((award, place): NotAskedFor[] => {
    const { index, name, form, amount } = award
    const match = askedInOrder[place]
    const anew = `hủy số tờ trình rồi trình lại`
    if (match) {
      if (amount <= match.amount || isRate(match, award)) return []
      const had = match.amount === 0 ? 'không đề nghị tiền thưởng' : `đề nghị ${formatMoney(match.amount)}`
      const message = `${name}: Tờ trình số ${label} ${had}, danh sách ghi ${formatMoney(amount)}. Ghi không quá mức đã trình, hoặc ${anew}.`
      return [{ index, field: 'amountOverride', message }]
    }
    const otherForm = asked.find(
      (one) => recipientKey(one) === recipientKey(award) && awardKey(one) !== awardKey(award),
    )
    if (otherForm && askedForThem.length === 0) {
      const message = `${name}: Tờ trình số ${label} đề nghị ${otherForm.form}, danh sách ghi ${form}. Ghi lại như đã trình, hoặc ${anew}.`
      return [{ index, field: 'form', message }]
    }
    const message = `${name} không có trong danh sách của Tờ trình số ${label}. Ghi lại như đã trình, ghi kết quả xét là Không đồng ý, hoặc ${anew}.`
    return [{ index, field: 'name', message }]
  })
}

function byAmount<T extends Award>(awards: readonly T[]): T[] {
  return awards.toSorted((a, b) => b.amount - a.amount)
}

function recipientKey({ recipientKind, name }: Award): string {
  return `${recipientKind}|${personKey(name)}`
}

function awardKey(award: Award): string {
  return `${recipientKey(award)}|${formKey(award.form)}`
}
