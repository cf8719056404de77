import type { FieldError } from '../../../../shared/contract/base.ts'
import { followers, rateKey } from '../../../../shared/model/legalFacts.ts'
import type { QuorumRule } from '../../../../shared/model/meetings.ts'
import type { LegalBasis, LegalFacts, Ward, WardYear } from '../../../../shared/model/ward.ts'
import { addDays, formatDate } from '../../../../shared/text/dates.ts'

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

/**
 * Facts of one kind whose days do not follow each other: two from one day, one that ends before it begins, and days
 * that two or none of them would cover, each at the day that mends it.
 */
export function unsoundFacts({ baseSalaries, rewardRates, legalBases }: LegalFacts): FieldError[] {
  return [
    ...unsoundDays('baseSalaries', baseSalaries),
    ...unsoundDays('rewardRates', rewardRates, rateKey),
    ...unsoundDays('legalBases', legalBases),
  ]
}

type Days = Pick<LegalBasis, 'validFrom' | 'validUntil'>

/**
 * Rows of a list whose days do not follow each other, as in {@link unsoundFacts}.
 *
 * @param keyOf what is the same for rows that follow each other; others stand beside them
 */
export function unsoundDays<T extends Days>(
  list: string,
  rows: readonly T[],
  keyOf: (row: T) => string = () => '',
): FieldError[] {
  const twice = repeated(rows, (row) => `${row.validFrom}|${keyOf(row)}`)
  const next = followers(rows, keyOf)
  const others = rows.flatMap((row, index) => {
    const message = unsoundEnd(row, next[index])
    return message === '' ? [] : [{ path: `${list}.${index}.validUntil`, message }]
  })
  return [...twice.map(({ index, row }) => ({ path: `${list}.${index}.validFrom`, message: sameDay(row) })), ...others]
}

/** What is wrong with the last day of a row, seen beside the row that follows; '' when nothing is. */
function unsoundEnd({ validFrom, validUntil }: Days, next: Days | undefined): string {
  if (validUntil !== null && validUntil < validFrom) return 'Ngày cuối trước ngày bắt đầu áp dụng.'
  if (!next) return ''
  const last = addDays(next.validFrom, -1)
  if (validUntil === last) return ''
  if (validUntil === null || validUntil > last) {
    return `Từ ${formatDate(next.validFrom)} đã có dòng khác. Nhập ${formatDate(last)}.`
  }
  const gap = `${formatDate(addDays(validUntil, 1))} đến ${formatDate(last)}`
  return `Từ ${gap} không dòng nào áp dụng. Nhập ${formatDate(last)} hoặc thêm dòng.`
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
