import type { FieldError } from '../../../../shared/contract/base.ts'
import { datasetFileTooLarge, largestDatasetFile } from '../../../../shared/contract/samples.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { dotted } from './soundValue.ts'

/**
 * The most that a file may hold: some hundred years of a ward's work. Far more is no ward, and would hold the computer.
 */
export const datasetLimits = {
  bytes: largestDatasetFile,
  values: 2_000_000,
  /** Rows of one list of the file: members, meetings, lines of the register. */
  rows: 20_000,
  /** Rows of a list within a record; the forms take fewer. */
  parts: 2000,
  /** Values of one record. */
  recordValues: 100_000,
} as const

/** What to do about each reason for which a file was not even parsed. */
export const unparsedMessages = {
  'too large': datasetFileTooLarge,
  'too deep': 'Tệp có các ngoặc lồng nhau quá sâu. Xem lại có chọn đúng tệp bộ dữ liệu (.json) của phường không.',
  'too many values': `Tệp có quá ${formatNumber(datasetLimits.values)} mục. Xem lại có chọn đúng tệp bộ dữ liệu (.json) của phường không.`,
  'no JSON': 'Tệp không phải dữ liệu JSON ghi bằng UTF-8. Chọn tệp bộ dữ liệu (.json).',
} as const

/** Says of a list of the file that it is too long. */
export function tooManyRows(rows: number): string {
  return `Danh sách có ${formatNumber(rows)} dòng, sổ nhận nhiều nhất ${formatNumber(datasetLimits.rows)}. Bỏ bớt dòng rồi nạp lại.`
}

/**
 * What a record has more of than is taken, the first such place; null where it keeps the limits. Checking a record
 * against its schema makes an error of every wrong value: one that is too large is not checked at all.
 *
 * @param path of the record in the file
 */
export function excessIn(record: unknown, path: readonly string[]): FieldError | null {
  let values = 0
  const left = [{ value: record, place: path }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, place } = next
    if (typeof value !== 'object' || value === null) continue
    const { length } = Array.isArray(value) ? value : { length: 0 }
    if (length > datasetLimits.parts) return { path: dotted(place), message: tooManyParts(length) }
    for (const [key, part] of Object.entries(value)) {
      values++
      if (typeof part === 'object' && part !== null) left.push({ value: part, place: [...place, key] })
    }
    if (values > datasetLimits.recordValues) return { path: dotted(path), message: tooManyValues }
  }
  return null
}

const tooManyValues = `Phần này có quá ${formatNumber(datasetLimits.recordValues)} mục. Bỏ bớt rồi nạp lại.`

function tooManyParts(rows: number): string {
  return `Danh sách có ${formatNumber(rows)} dòng, sổ nhận nhiều nhất ${formatNumber(datasetLimits.parts)}. Bỏ bớt dòng rồi nạp lại.`
}
