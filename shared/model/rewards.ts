import type { IsoDate } from '../text/dates.ts'
import type { LegalFacts, RecipientKind, RewardRate } from './ward.ts'

/** The days on which a row is in force, both included; without a last day it goes on. */
interface InForce {
  readonly validFrom: IsoDate
  readonly validUntil?: IsoDate | null
}

/** The row in force on a day: the latest that began on or before it and had not ended. Never the nearest other one. */
export function inForceOn<T extends InForce>(rows: readonly T[], date: IsoDate): T | undefined {
  return rows
    .filter(({ validFrom, validUntil }) => validFrom <= date && (!validUntil || date <= validUntil))
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0]
}

/** Forms that only a superior level awards (Luật Thi đua, khen thưởng 2022, Điều 79; NĐ 152/2025/NĐ-CP). */
const aboveWard =
  /^(huân chương|huy chương|bằng khen|kỷ niệm chương|cờ thi đua|anh hùng|danh hiệu (vinh dự )?nhà nước|(danh hiệu )?chiến sĩ thi đua (toàn quốc|cấp|bộ|tỉnh|thành phố))/iu

/** A form that names a superior as its giver: `Thư khen của Chủ tịch Ủy ban nhân dân tỉnh Gia Lai`. */
const ofSuperior = /Thủ tướng|Chủ tịch nước|(ủy ban nhân dân|UBND) (tỉnh|thành phố)|Bộ trưởng|Bộ Công an/iu

/** Whether the chairman of a ward can only propose a form of award to the level above. */
export function isAboveWard(form: string): boolean {
  return aboveWard.test(form) || ofSuperior.test(form)
}

/**
 * Reward in whole đồng of one award: coefficient × base salary, both of the day, rounded by the rate's rule.
 * `null` when the tables hold no salary or no rate for that day, form and kind of recipient.
 */
export function computeReward(
  facts: Pick<LegalFacts, 'baseSalaries' | 'rewardRates'>,
  award: { form: string; recipientKind: RecipientKind; date: IsoDate },
): number | null {
  const salary = inForceOn(facts.baseSalaries, award.date)
  const rate = inForceOn(
    facts.rewardRates.filter((row) => row.form === award.form && row.recipientKind === award.recipientKind),
    award.date,
  )
  if (!salary || !rate) return null
  // A coefficient has at most four decimals; whole ten-thousandths keep 0,3 × 2.530.000 from becoming 758.999,99.
  const exact = (Math.round(rate.coefficient * 10_000) * salary.amount) / 10_000
  return round(exact, rate.rounding)
}

function round(dong: number, rounding: RewardRate['rounding']): number {
  switch (rounding) {
    case 'up-10000':
      return Math.ceil(dong / 10_000) * 10_000
    case 'nearest-10000':
      return Math.round(dong / 10_000) * 10_000
    case 'none':
      return Math.round(dong)
  }
}
