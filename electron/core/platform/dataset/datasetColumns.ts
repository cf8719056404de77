import { z } from 'zod'
import { idSchema } from '../../../../shared/model/fields.ts'
import { isIsoDate, isIsoDateTime } from '../../../../shared/text/dates.ts'

/**
 * What a column holds in a data file. Text stands there as it is stored, letter for letter: what was cleaned at the
 * door is not cleaned again, and what was signed is not touched. Whether the rows make records is seen when they are
 * read as such.
 */

/** More than the longest paper, as JSON in one text. */
const longestColumn = 5_000_000

/** SQLite ends a text at a NUL, and has no half letters. */
const isStorable = (value: string) => !value.includes('\0') && value.isWellFormed()

export const text = z
  .string({ error: 'Cần là chữ.' })
  .max(longestColumn, { error: 'Dài quá. Lấy lại tệp từ máy đã xuất.' })
  .refine(isStorable, { error: 'Có ký tự không ghi được. Lấy lại tệp từ máy đã xuất.' })

export const id = idSchema
export const whole = z.number({ error: 'Cần là số.' }).int({ error: 'Cần là số nguyên.' })
export const real = z.number({ error: 'Cần là số.' })
/** SQLite has no booleans. */
export const flag = z.union([z.literal(0), z.literal(1)], { error: 'Cần là 0 hoặc 1.' })
export const day = text.refine(isIsoDate, { error: 'Ngày không đúng. Ghi theo dạng 2026-08-19.' })
export const time = text.refine(isIsoDateTime, { error: 'Ngày giờ không đúng. Ghi theo dạng 2026-08-19T19:30.' })
export const json = text.refine(isJson, { error: 'Nội dung không đọc được. Lấy lại tệp từ máy đã xuất.' })

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}
