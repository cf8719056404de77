import type { NomineeRecord, RoundRecord } from '../../../../../shared/model/commendations.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { isOfWard } from '../../../../../shared/model/rewards.ts'
import { formatNumber } from '../../../../../shared/text/numbers.ts'
import type { TellFinding } from '../../papers/index.ts'
import { totalAmount } from '../commendations.rules.ts'
import { namedTwice } from '../namedTwice.ts'
import { countsIn } from './defaults.ts'

/** What may be wrong with either paper of a round before it is signed. */

export function checkNamedTwice(round: RoundRecord, tell: TellFinding): void {
  for (const { index, message } of namedTwice(round)) tell('warning', 'round', `nominees.${index}.name`, message)
}

/** A sum in the text that is not that of the list: one paper must not grant two amounts. */
export function checkTotal(awards: readonly { amount: number }[], paper: Paper, tell: TellFinding): void {
  const total = formatNumber(totalAmount(awards))
  for (const [index, text] of paper.body.entries()) {
    const stated = /Tổng số tiền thưởng: ([\d.]+) đồng/.exec(text)?.[1]
    if (stated === undefined || stated === total) continue
    const message = `Nội dung ghi tổng tiền thưởng ${stated} đồng, danh sách cộng được ${total} đồng. Sửa lại hoặc soạn lại.`
    tell('error', 'paper', `body.${index}`, message)
  }
}

/** Who gets no money; what the chairman does not give is not his to pay for. */
export function checkAmounts({ nominees }: RoundRecord, awards: readonly NomineeRecord[], tell: TellFinding): void {
  for (const [index, nominee] of nominees.entries()) {
    if (!awards.includes(nominee) || nominee.amount > 0 || !isOfWard(nominee)) continue
    const message = `${nominee.name} chưa có tiền thưởng. Nếu được thưởng tiền thì nhập mức bằng tay.`
    tell('warning', 'round', `nominees.${index}.amountOverride`, message)
  }
}

/** Those whose reward is computed from the rates. */
export function byRates(nominees: readonly NomineeRecord[]): NomineeRecord[] {
  return nominees.filter((nominee) => nominee.amountOverride === null)
}

/** The text was drafted from the nominees of that moment; the list is always that of now. */
export function checkCount(kind: 'submission' | 'decision', round: RoundRecord, paper: Paper, tell: TellFinding): void {
  const { all: count, byForm } = countsIn(kind, round)
  const text = [paper.opening, ...paper.body, paper.closing].join('\n')
  if (!text.includes(count) && !byForm.every((some) => text.includes(some))) {
    const field = kind === 'decision' ? 'body.0' : 'opening'
    tell('warning', 'paper', field, `Nội dung không ghi đúng số trong danh sách (${count}). Sửa lại hoặc soạn lại.`)
  }
}
