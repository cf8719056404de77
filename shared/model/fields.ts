import { z } from 'zod'
import './messages.ts'
import { cleanBlock, cleanLine } from '../text/clean.ts'
import { isIsoDate, isIsoDateTime, isIsoTime, yearOf } from '../text/dates.ts'
import { withoutMark } from '../text/labels.ts'

/** The kinds of value that forms and papers share, each with its Vietnamese words for a wrong input. */

/** Longest text of several lines that is kept: a speech of some ten pages. */
export const longestText = 20_000

/** A UUIDv7 made by the program. */
export const idSchema = z.uuid({ error: 'Mã nội bộ không đúng. Mở lại danh sách rồi chọn lại.' })
export type Id = z.infer<typeof idSchema>

/**
 * What a record is: `member`, `round`. Features name their own, in the core by what they bring to search and bin, on the
 * page by what they say of it.
 */
export const recordKindSchema = z.string().regex(/^[a-z][A-Za-z]{0,39}$/, { error: 'Không có loại mục này.' })

/**
 * What may come in before it is cleaned: letters taken apart into their marks, spaces and marks that go. Longer text is
 * refused unread.
 */
const rawLength = (max: number) => 4 * max + 1000

/** One line that may stay empty. */
export function optionalLine(max = 300) {
  return z
    .string({ error: 'Cần là chữ.' })
    .max(rawLength(max), { error: `Dài quá ${max} ký tự. Rút gọn lại.`, abort: true })
    .overwrite(cleanLine)
    .max(max, { error: `Dài quá ${max} ký tự. Rút gọn lại.` })
}

/**
 * One line that must be filled in.
 *
 * @param what the field in the words of the message: `họ và tên` gives "Nhập họ và tên."
 */
export function requiredLine(what: string, max = 300) {
  return optionalLine(max).min(1, { error: `Nhập ${what}.` })
}

/** A name that may stay empty. Pasted from a list, it loses the mark before it: `1. Đỗ Văn Thí`. */
export function optionalName(max: number) {
  return optionalLine(max).overwrite(withoutMark)
}

/** A name that must be filled in; `what` as in {@link requiredLine}. */
export function requiredName(what: string, max: number) {
  return requiredLine(what, max).overwrite(withoutMark)
}

/** Text of several lines that may stay empty. */
export function optionalText(max = longestText) {
  return z
    .string({ error: 'Cần là chữ.' })
    .max(rawLength(max), { error: `Dài quá ${max} ký tự. Rút gọn lại.`, abort: true })
    .overwrite(cleanBlock)
    .max(max, { error: `Dài quá ${max} ký tự. Rút gọn lại.` })
}

/** Text of several lines that must be filled in; `what` as in {@link requiredLine}. */
export function requiredText(what: string, max = longestText) {
  return optionalText(max).min(1, { error: `Nhập ${what}.` })
}

/** A day, ISO. */
export const dateSchema = z
  .string({ error: 'Nhập ngày.' })
  .refine(isIsoDate, { error: 'Ngày không đúng. Nhập theo dạng ngày/tháng/năm, ví dụ 19/08/2026.' })

/** A day that must be filled in, with its own message when empty. */
export function requiredDate(what: string) {
  return z
    .string({ error: `Nhập ${what}.` })
    .min(1, { error: `Nhập ${what}.`, abort: true })
    .refine(isIsoDate, { error: 'Ngày không đúng. Nhập theo dạng ngày/tháng/năm, ví dụ 19/08/2026.' })
}

/** A time of day `HH:mm`. */
export const timeSchema = z
  .string({ error: 'Nhập giờ.' })
  .refine(isIsoTime, { error: 'Giờ không đúng. Nhập theo dạng 19:30.' })

/** A day with a time. */
export function requiredDateTime(what: string) {
  return z
    .string({ error: `Nhập ${what}.` })
    .min(1, { error: `Nhập ${what}.`, abort: true })
    .refine(isIsoDateTime, { error: 'Ngày giờ không đúng. Ví dụ 19:30 ngày 19/08/2026.' })
}

export const dateTimeSchema = requiredDateTime('ngày giờ')

/** A count: whole, not negative. */
export const countSchema = z
  .number({ error: 'Nhập một số.' })
  .int({ error: 'Cần là số nguyên.' })
  .min(0, { error: 'Không được là số âm.' })
  .max(100_000_000, { error: 'Số quá lớn.' })

/** Whole đồng. */
export const moneySchema = z
  .number({ error: 'Nhập số tiền.' })
  .int({ error: 'Số tiền cần là đồng chẵn.' })
  .min(0, { error: 'Số tiền không được âm.' })
  .max(1_000_000_000_000, { error: 'Số tiền quá lớn.' })

export const yearSchema = z
  .number({ error: 'Nhập năm.' })
  .int({ error: 'Năm không đúng.' })
  .min(1945, { error: 'Năm không đúng.' })
  .max(2200, { error: 'Năm không đúng.' })

/** The day of a paper with a number: its year names the book that the number stands in. */
export const signingDateSchema = requiredDate('ngày ký').refine(
  (date) => !isIsoDate(date) || yearSchema.safeParse(yearOf(date)).success,
  { error: 'Năm không đúng.' },
)

/** A phone number as it is dialled; empty when unknown. */
export const phoneSchema = optionalLine(20).refine((phone) => phone === '' || /^\+?[\d .]{8,19}$/.test(phone), {
  error: 'Số điện thoại chỉ gồm chữ số, từ 8 số trở lên.',
})

/**
 * Counts the edits of a record. A save names the revision it started from; when another page saved meanwhile, the
 * save is refused instead of overwriting that work.
 */
export const revisionSchema = z.number().int().min(0)

/** `ông` or `bà` before a name. */
export const honorificSchema = z.enum(['ông', 'bà'], { error: 'Chọn ông hoặc bà.' })
export type Honorific = z.infer<typeof honorificSchema>
