import type { FieldError } from '../../../../shared/contract/base.ts'
import type { RoundSummary } from '../../../../shared/contract/commendations.ts'
import { formsIn } from '../../../../shared/model/awardForms.ts'
import type { Nominee, NomineeRecord, Round, RoundRecord, RoundStep } from '../../../../shared/model/commendations.ts'
import { computeReward, endsWithSubmission, getsCertificate } from '../../../../shared/model/rewards.ts'
import type { LegalFacts, RecipientKind } from '../../../../shared/model/ward.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { formatDate } from '../../../../shared/text/dates.ts'

/** The path of a round, in order. */
export const roundSteps: readonly RoundStep[] = ['proposing', 'reviewing', 'deciding', 'awarding', 'done']

/** The two amounts of a nominee in đồng: by the rates of the round's day, and what papers print. */
export function nomineeAmounts(
  nominee: Pick<Nominee, 'form' | 'recipientKind' | 'amountOverride'>,
  facts: Pick<LegalFacts, 'baseSalaries' | 'rewardRates'>,
  date: IsoDate,
): { computedAmount: number | null; amount: number } {
  const computedAmount = computeReward(facts, { form: nominee.form, recipientKind: nominee.recipientKind, date })
  return { computedAmount, amount: nominee.amountOverride ?? computedAmount ?? 0 }
}

/** Those that the review agreed to, in the order of the round. */
export function approvedNominees(round: Pick<RoundRecord, 'nominees'>): NomineeRecord[] {
  return round.nominees.filter((nominee) => nominee.result === 'approved')
}

/** Those of the approved who get a certificate of the ward: what others give is printed by them. */
export function certificateNominees(round: Pick<RoundRecord, 'nominees'>): NomineeRecord[] {
  return round.nominees.filter(getsCertificate)
}

/** Whether a round that has no decision is over once its submission is signed: see {@link endsWithSubmission}. */
export function isOverOnceSubmitted({ step, nominees }: { step: string; nominees: NomineeRecord[] }): boolean {
  return step === 'deciding' && endsWithSubmission(nominees)
}

/** Total in đồng. */
export function totalAmount(nominees: readonly { amount: number }[]): number {
  return nominees.reduce((sum, nominee) => sum + nominee.amount, 0)
}

export function summarize(round: RoundRecord): RoundSummary {
  const approved = approvedNominees(round)
  return {
    id: round.id,
    occasion: round.occasion,
    kind: round.kind,
    date: round.date,
    step: round.step,
    nominees: round.nominees.length,
    approved: approved.length,
    amount: totalAmount(approved),
    decisionNumber: round.decision?.number ?? null,
    endsWithSubmission: endsWithSubmission(round.nominees),
    submitted: round.submitted,
    sample: round.sample,
  }
}

/** Reward in đồng of every form in the tables for every kind of recipient on a day; null where no rate is in force. */
export function rewardTable(
  facts: LegalFacts,
  date: IsoDate,
): { form: string; recipientKind: RecipientKind; amount: number | null }[] {
  const forms = formsIn(facts.rewardRates.map((rate) => rate.form))
  return forms.flatMap((form) =>
    recipientKindSchema.options.map((recipientKind) => ({
      form,
      recipientKind,
      amount: computeReward(facts, { form, recipientKind, date }),
    })),
  )
}

/** Whether a round may go to a step: yes, no for a reason, or not before some fields are mended. */
export type MoveAnswer =
  | { readonly kind: 'free' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'invalid'; readonly fields: readonly FieldError[] }

/**
 * The path Đề nghị → Xét → Quyết định → In và trao, one step at a time. Forward asks that the step in hand is done;
 * back is closed once the decision has its number.
 */
export function mayMoveTo(round: RoundRecord, step: RoundStep): MoveAnswer {
  const distance = roundSteps.indexOf(step) - roundSteps.indexOf(round.step)
  if (Math.abs(distance) !== 1) {
    return { kind: 'refused', message: 'Đợt khen thưởng chỉ chuyển được sang bước liền kề.' }
  }
  if (distance < 0) {
    return round.decision
      ? { kind: 'refused', message: `Quyết định đã có số ${round.decision.number}. Không lùi bước được nữa.` }
      : { kind: 'free' }
  }
  const fields = obstacles(round)
  return fields.length > 0 ? { kind: 'invalid', fields } : { kind: 'free' }
}

/** What stands against the step after the one in hand. */
function obstacles(round: RoundRecord): FieldError[] {
  switch (round.step) {
    case 'proposing':
      return round.nominees.length === 0
        ? [{ path: 'nominees', message: 'Chưa có đề nghị nào. Thêm ít nhất một đề nghị.' }]
        : []
    case 'reviewing':
      return reviewFindings(round)
    case 'deciding':
      return round.decision
        ? []
        : [{ path: 'decision', message: 'Quyết định chưa có số. Cấp số cho quyết định trước.' }]
    case 'awarding':
    case 'done':
      return round.awardedOn ? [] : [{ path: 'awardedOn', message: 'Nhập ngày trao.' }]
  }
}

function reviewFindings(round: RoundRecord): FieldError[] {
  const pending = round.nominees.flatMap((nominee, index) =>
    nominee.result === 'pending'
      ? [{ path: `nominees.${index}.result`, message: `${nominee.name} chưa có kết quả xét.` }]
      : [],
  )
  if (pending.length > 0 || approvedNominees(round).length > 0) return pending
  return [{ path: 'nominees', message: 'Chưa có đề nghị nào được đồng ý.' }]
}

/** Why the awards cannot be handed over on that day; null when they can. */
export function awardRefusal(round: RoundRecord, awardedOn: IsoDate): MoveAnswer {
  if (!round.decision || (round.step !== 'awarding' && round.step !== 'done')) {
    return { kind: 'refused', message: 'Chỉ trao khi quyết định đã có số và đợt đang ở bước In và trao.' }
  }
  if (awardedOn < round.decision.date) {
    const message = `Ngày trao trước ngày quyết định (${formatDate(round.decision.date)}).`
    return { kind: 'invalid', fields: [{ path: 'awardedOn', message }] }
  }
  return { kind: 'free' }
}

/** Day that the certificates bear: of the decision, or as planned. */
export function certificateDay(round: RoundRecord): IsoDate {
  return round.decision?.date ?? round.date
}

/** Refuses a change after the decision has its number. */
export function lockedByDecision(decision: { number: string; date: IsoDate }): string {
  return `Quyết định số ${decision.number} đã ký ngày ${formatDate(decision.date)}. Đợt khen thưởng không sửa được nữa.`
}

/**
 * Names whose line of the golden book a change would lose, a sentence each: a serial once given is never given again,
 * so that its line must stay, also while the round waits for another decision.
 */
export function serialsStruckOut(
  stored: Pick<RoundRecord, 'nominees'>,
  { nominees }: Pick<Round, 'nominees'>,
): string[] {
  const kept = new Set(nominees.map((nominee) => nominee.id))
  return stored.nominees.flatMap(({ id, name, goldenBookNumber }) =>
    goldenBookNumber === null || kept.has(id)
      ? []
      : [`${name} đã vào sổ vàng số ${goldenBookNumber}, không xóa được. Ghi kết quả xét là Không đồng ý.`],
  )
}
