import { z } from 'zod'
import {
  countSchema,
  dateSchema,
  idSchema,
  optionalText,
  requiredDate,
  requiredLine,
  revisionSchema,
  signingDateSchema,
} from './fields.ts'
import { paperKindSchema } from './paperKinds.ts'

/**
 * What a user may change of a paper. Everything else is taken from the meeting or the round each time the paper is
 * drawn, so that a name corrected there is corrected here, until the number is given.
 */
const paperFields = z.object({
  /** Day of signing as planned: it chooses the header in force and the signers in office. */
  plannedDate: requiredDate('ngày dự kiến ký'),
  /** Trích yếu, after the name of the kind. */
  subject: requiredLine('trích yếu', 500),
  /** Kính gửi (submission) or Kính mời (invitation), one a line. */
  addressees: z.array(requiredLine('nơi gửi', 300)).max(1000),
  /** First paragraphs; '' leaves them out. */
  opening: optionalText(),
  /** The paper's own text: Điều 1…n of a decision (one entry an article, without "Điều 1."), paragraphs elsewhere. */
  body: z.array(optionalText()).max(50),
  /** Last paragraphs; '' leaves them out. */
  closing: optionalText(),
  /** Nơi nhận without the closing "Lưu" line. */
  recipients: z.array(requiredLine('nơi nhận', 300)).max(50),
  /** Null only for minutes, which the chair and the secretary sign. */
  signerId: idSchema.nullable(),
  /** Number of copies made, for the register. */
  copies: countSchema,
})
export const paperSchema = paperFields
export type Paper = z.infer<typeof paperSchema>

export const paperRecordSchema = paperFields.extend({
  id: idSchema,
  revision: revisionSchema,
  kind: paperKindSchema,
  meetingId: idSchema.nullable(),
  roundId: idSchema.nullable(),
  reportId: idSchema.nullable(),
  /** Title of the meeting or occasion of the round, or title of the report. */
  sourceTitle: z.string(),
  /** Number with symbol, `05/BB-BCĐ`, once given; the paper is locked from then on. */
  number: z.string().nullable(),
  /** Day of signing, once numbered. */
  issuedOn: dateSchema.nullable(),
  /** The number was cancelled in the register: the paper is void, and another may be written in its place. */
  cancelled: z.boolean(),
  fileName: z.string(),
  sample: z.boolean(),
})
export type PaperRecord = z.infer<typeof paperRecordSchema>

/** Something found wrong before signing or closing: a sentence, and the field that mends it. */
export const findingSchema = z.object({
  /** An `error` keeps the step from being taken, a `warning` does not. */
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  /** Dotted path of the field in the record named by `where`; '' for the whole. */
  field: z.string(),
  where: z.enum(['paper', 'meeting', 'round', 'report', 'ward']),
})
export type Finding = z.infer<typeof findingSchema>

/** Kinds of administrative papers with their abbreviations (NĐ 30, Phụ lục III, mục I), for entries typed by hand. */
export const paperCodes: readonly { readonly code: string; readonly label: string }[] = [
  { code: 'NQ', label: 'Nghị quyết' },
  { code: 'QĐ', label: 'Quyết định' },
  { code: 'CT', label: 'Chỉ thị' },
  { code: 'QC', label: 'Quy chế' },
  { code: 'QyĐ', label: 'Quy định' },
  { code: 'TC', label: 'Thông cáo' },
  { code: 'TB', label: 'Thông báo' },
  { code: 'HD', label: 'Hướng dẫn' },
  { code: 'CTr', label: 'Chương trình' },
  { code: 'KH', label: 'Kế hoạch' },
  { code: 'PA', label: 'Phương án' },
  { code: 'ĐA', label: 'Đề án' },
  { code: 'DA', label: 'Dự án' },
  { code: 'BC', label: 'Báo cáo' },
  { code: 'BB', label: 'Biên bản' },
  { code: 'TTr', label: 'Tờ trình' },
  { code: 'HĐ', label: 'Hợp đồng' },
  { code: 'CĐ', label: 'Công điện' },
  { code: 'BGN', label: 'Bản ghi nhớ' },
  { code: 'BTT', label: 'Bản thỏa thuận' },
  { code: 'GUQ', label: 'Giấy ủy quyền' },
  { code: 'GM', label: 'Giấy mời' },
  { code: 'GGT', label: 'Giấy giới thiệu' },
  { code: 'GNP', label: 'Giấy nghỉ phép' },
  { code: 'PG', label: 'Phiếu gửi' },
  { code: 'PC', label: 'Phiếu chuyển' },
  { code: 'PB', label: 'Phiếu báo' },
  { code: 'CV', label: 'Công văn' },
]

/** A number with its symbol: below 10 with a leading zero; an official letter (công văn) has no kind in its symbol. */
export function paperNumber(number: number, code: string, issuerSymbol: string): string {
  const padded = String(number).padStart(2, '0')
  return code === 'CV' ? `${padded}/${issuerSymbol}` : `${padded}/${code}-${issuerSymbol}`
}

export const paperIssueSchema = z.object({
  paperId: idSchema,
  /** Day of signing. */
  date: signingDateSchema,
  /** A number chosen by hand; null takes the next one of the series. */
  number: z
    .number({ error: 'Nhập một số.' })
    .int({ error: 'Cần là số nguyên.' })
    .min(1, { error: 'Số bắt đầu từ 01.' })
    .max(99_999, { error: 'Số quá lớn.' })
    .nullable(),
})
export type PaperIssue = z.infer<typeof paperIssueSchema>
