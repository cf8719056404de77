import { addDays, formatDate, type IsoDate } from '../text/dates.ts'
import { formKey, inForms } from './awardForms.ts'
import { inForceOn, ratesOf } from './rewards.ts'
import { type LegalFacts, type RewardRate, recipientKindLabels } from './ward.ts'

/** What is set for a decision: a form of award for a kind of recipient. */
type Awarded = Pick<RewardRate, 'form' | 'recipientKind'>

/** Rates of one key follow each other in time; those of others stand beside them. */
export function rateKey({ form, recipientKind }: Awarded): string {
  return `${formKey(form)}|${recipientKind}`
}

/** What is in force now first; rows of one day keep their order. */
export function newestFirst<T extends { readonly validFrom: IsoDate }>(rows: readonly T[]): T[] {
  return rows.toSorted((left, right) => right.validFrom.localeCompare(left.validFrom))
}

/** For each row the one of its key that begins next; undefined for the latest. */
export function followers<T extends { readonly validFrom: IsoDate }>(
  rows: readonly T[],
  keyOf: (row: T) => string = () => '',
): (T | undefined)[] {
  const next = new Map<T, T | undefined>()
  for (const some of Map.groupBy(rows, keyOf).values()) {
    const ordered = some.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    let later: T | undefined
    for (const [index, row] of [...ordered.entries()].reverse()) {
      const after = ordered[index + 1]
      if (after && after.validFrom > row.validFrom) later = after
      next.set(row, later)
    }
  }
  return rows.map((row) => next.get(row))
}

/**
 * Rows from before a last day was kept, when each was in force until the next of its key began: the days in between as
 * last days, null for the latest of a key.
 */
export function endedByNext<T extends { readonly validFrom: IsoDate }>(
  rows: readonly T[],
  keyOf?: (row: T) => string,
): (T & { validUntil: IsoDate | null })[] {
  const next = followers(rows, keyOf)
  return rows.map((row, index) => {
    const later = next[index]?.validFrom
    return { ...row, validUntil: later === undefined ? null : addDays(later, -1) }
  })
}

const where = 'Thiết lập, Căn cứ và mức thưởng'

interface Span {
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
}

/** `các mức đã nhập áp dụng từ 01/07/2019 đến 28/02/2027`, as far as it is known. */
export function spanText(those: string, rows: readonly Span[]): string {
  const from = rows.map((row) => row.validFrom).sort()[0]
  const ends = rows.map((row) => row.validUntil)
  const last = ends.includes(null) ? undefined : ends.toSorted().at(-1)
  return `${those} áp dụng từ ${formatDate(from)}${last ? ` đến ${formatDate(last)}` : ''}`
}

function missingSentence(what: string, those: string, rows: readonly Span[], date: IsoDate, orElse: string): string {
  const known = rows.length === 0 ? '' : `; ${spanText(those, rows)}`
  return `Ngày ${formatDate(date)} chưa có ${what}${known}. Bổ sung ở ${where}, hoặc ${orElse}.`
}

/** Where no legal basis is in force on a day: a sentence that says so and what to do. '' where one is. */
export function missingBasis(bases: LegalFacts['legalBases'], date: IsoDate): string {
  if (inForceOn(bases, date)) return ''
  return missingSentence('căn cứ khen thưởng', 'căn cứ đã nhập', bases, date, 'xem lại ngày')
}

/**
 * Which rewards cannot be computed on a day, a sentence each that says what to do. A form of award that no rate was
 * ever entered for brings no money, so nothing is missing.
 *
 * @param awards those whose reward is computed; null while nobody is proposed: then only a day without any rate is told
 */
export function missingRewards(
  { baseSalaries, rewardRates }: Pick<LegalFacts, 'baseSalaries' | 'rewardRates'>,
  date: IsoDate,
  awards: readonly Awarded[] | null,
): string[] {
  const asked = awards ?? rewardRates
  const rated = asked.filter((award) => ratesOf(rewardRates, award).length > 0)
  const unrated = rated.filter((award) => !inForceOn(ratesOf(rewardRates, award), date))
  const told = awards !== null || unrated.length === rated.length ? unrated : []
  const sentences = inForms(told).map(([form, some]) => {
    const kinds = [...new Set(some.map(({ recipientKind }) => recipientKindLabels[recipientKind]))]
    const rates = some.flatMap((award) => ratesOf(rewardRates, award))
    const what = `hệ số tiền thưởng ${form} (${kinds.join(', ').toLocaleLowerCase('vi')})`
    return missingSentence(what, 'hệ số đã nhập', rates, date, byHand)
  })
  const unpaid = rated.length > 0 && !inForceOn(baseSalaries, date)
  return unpaid ? [missingSentence('lương cơ sở', 'mức đã nhập', baseSalaries, date, byHand), ...sentences] : sentences
}

const byHand = 'nhập tiền thưởng bằng tay'
