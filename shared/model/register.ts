import { z } from 'zod'
import {
  countSchema,
  dateSchema,
  idSchema,
  optionalLine,
  requiredLine,
  requiredName,
  revisionSchema,
  signingDateSchema,
  yearSchema,
} from './fields.ts'
import { issuerSchema } from './ward.ts'

/** The columns of the register that are filled in after the number is given (NĐ 30, Phụ lục IV, mẫu sổ văn bản đi). */
export const registerColumnsSchema = z.object({
  /** (5) Nơi nhận văn bản. */
  recipients: optionalLine(1000),
  /** (6) Đơn vị, người nhận bản lưu. */
  keeper: optionalLine(200),
  /** (7) Số lượng bản. */
  copies: countSchema.nullable(),
  /** (8) Ngày chuyển. */
  sentOn: dateSchema.nullable(),
  /** (9) Ký nhận: who signed for it. */
  receivedBy: optionalLine(200),
  /** (10) Ghi chú. */
  note: optionalLine(500),
})
export type RegisterColumns = z.infer<typeof registerColumnsSchema>

/** A paper that was written elsewhere and takes a number here. */
export const manualEntrySchema = registerColumnsSchema.extend({
  issuer: issuerSchema,
  /** Abbreviation of the kind: `KH`. */
  code: optionalLine(10).min(1, { error: 'Chọn loại văn bản.' }),
  date: signingDateSchema,
  number: z
    .number({ error: 'Nhập một số.' })
    .int({ error: 'Cần là số nguyên.' })
    .min(1, { error: 'Số bắt đầu từ 01.' })
    .max(99_999, { error: 'Số quá lớn.' })
    .nullable(),
  /** (3) Trích yếu. */
  subject: requiredLine('trích yếu', 500),
  /** (4) Người ký. */
  signerName: requiredName('người ký', 100),
})
export type ManualEntry = z.infer<typeof manualEntrySchema>

/** One line of the register of outgoing papers (sổ đăng ký văn bản đi). A given number is never taken back. */
export const registerEntrySchema = registerColumnsSchema.extend({
  id: idSchema,
  revision: revisionSchema,
  paperId: idSchema.nullable(),
  issuer: issuerSchema,
  code: z.string(),
  kindLabel: z.string(),
  year: yearSchema,
  number: z.number().int(),
  /** (1) Số, ký hiệu: `05/BB-BCĐ`. */
  label: z.string(),
  /** (2) Ngày tháng văn bản. */
  date: dateSchema,
  subject: z.string(),
  signerName: z.string(),
  /** Why the number was cancelled; '' while it stands. The line stays. */
  cancelReason: z.string(),
  sample: z.boolean(),
})
export type RegisterEntry = z.infer<typeof registerEntrySchema>

/** The first number that the program gives in a series that began outside it (sổ bắt đầu từ số …). */
export const seriesStartSchema = z.object({
  issuer: issuerSchema,
  year: yearSchema,
  /** Abbreviation of the kind; '' where all kinds of the issuer share one series. */
  code: optionalLine(10),
  first: z
    .number({ error: 'Nhập một số.' })
    .int({ error: 'Cần là số nguyên.' })
    .min(1, { error: 'Số bắt đầu từ 01.' })
    .max(99_999, { error: 'Số quá lớn.' }),
})
export type SeriesStart = z.infer<typeof seriesStartSchema>

/** Of one book; `revision` 0 where nothing was said yet. */
export const registerStartSchema = seriesStartSchema
  .pick({ code: true, first: true })
  .extend({ revision: revisionSchema })
export type RegisterStart = z.infer<typeof registerStartSchema>

/**
 * The first number that the program gives in a series: as was said of it, 1 where nothing was.
 *
 * Starts of the year that were said while the ward numbered the other way count too, for the numbers below them are on
 * papers that the program does not know. One series of all kinds begins where the last of them begins, and never
 * before; that of a kind begins where the one of all began, until its own is said.
 *
 * @param starts those of its book and year
 * @param code abbreviation of the kind; null for the one series of all kinds
 */
export function firstOfSeries(starts: readonly Pick<RegisterStart, 'code' | 'first'>[], code: string | null): number {
  if (code === null) return Math.max(1, ...starts.map(({ first }) => first))
  const said = (wanted: string) => starts.find((start) => start.code === wanted)?.first
  return said(code) ?? said('') ?? 1
}

/** A number that is missing in a series: `03/TB-BCĐ` between 02 and 04. */
export const registerGapSchema = z.object({ issuer: issuerSchema, code: z.string(), label: z.string() })
export type RegisterGap = z.infer<typeof registerGapSchema>
