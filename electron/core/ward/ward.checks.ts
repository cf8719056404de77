import type { FieldError } from '../../../shared/contract/base.ts'
import type { QuorumRule } from '../../../shared/model/meetings.ts'
import type { LegalFacts, Ward, WardYear } from '../../../shared/model/ward.ts'
import { formatDate } from '../../../shared/text/dates.ts'

const sameDay = (row: { validFrom: string }) => `Đã có mốc ngày ${formatDate(row.validFrom)}. Chọn ngày khác.`

/**
 * Header periods that begin on the same day.
 *
 * @param path of the ward in the input, with its dot: `ward.`; '' when the ward is the input
 */
export function repeatedHeaders(ward: Pick<Ward, 'headers'>, path: string): FieldError[] {
  return repeated(ward.headers, (header) => header.validFrom).map(({ index, row }) => ({
    path: `${path}headers.${index}.validFrom`,
    message: sameDay(row),
  }))
}

/** Years that stand twice in the profile of the ward. */
export function repeatedYears(years: readonly WardYear[]): FieldError[] {
  return repeated(years, (figures) => String(figures.year)).map(({ index, row }) => ({
    path: `years.${index}.year`,
    message: `Năm ${row.year} đã có.`,
  }))
}

/** Facts of one kind that would be in force from the same day. */
export function repeatedFacts(facts: LegalFacts): FieldError[] {
  const errors = (list: keyof LegalFacts, rows: { index: number; row: { validFrom: string } }[]) =>
    rows.map(({ index, row }) => ({ path: `${list}.${index}.validFrom`, message: sameDay(row) }))
  return [
    ...errors(
      'baseSalaries',
      repeated(facts.baseSalaries, (row) => row.validFrom),
    ),
    ...errors(
      'rewardRates',
      repeated(facts.rewardRates, (row) => [row.validFrom, row.form, row.recipientKind].join('|')),
    ),
    ...errors(
      'legalBases',
      repeated(facts.legalBases, (row) => row.validFrom),
    ),
  ]
}

/** Kinds of meeting with two quorum rules. */
export function repeatedRules(rules: readonly QuorumRule[]): FieldError[] {
  return repeated(rules, (rule) => rule.kind).map(({ index }) => ({
    path: `rules.${index}.kind`,
    message: 'Loại cuộc họp này đã có quy định.',
  }))
}

/** Rows whose key an earlier row has. */
function repeated<T>(rows: readonly T[], keyOf: (row: T) => string): { index: number; row: T }[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index) => {
    const key = keyOf(row)
    if (seen.has(key)) return [{ index, row }]
    seen.add(key)
    return []
  })
}
