import { z } from 'zod'
import { fileFields, paperFields, signatureSchema } from '../../drawing/word/inputs.ts'

/** What the papers of a round of commendation are drawn from. */

/** One award in a list: the name with its honorific as printed. */
export const awardRowSchema = z.object({
  recipientKind: z.enum(['person', 'collective', 'household']),
  name: z.string(),
  description: z.string(),
  achievement: z.string(),
  proposingUnit: z.string(),
  form: z.string(),
  /** Đồng. */
  amount: z.number().int(),
})
export type AwardRow = z.infer<typeof awardRowSchema>

/** Mẫu 1.4, tờ trình, with the list of the nominees as an annex. */
export const submissionInputSchema = z.object({
  kind: z.literal('submission'),
  ...paperFields,
  addressees: z.array(z.string()),
  opening: z.string(),
  body: z.array(z.string()),
  closing: z.string(),
  awards: z.array(awardRowSchema),
  /** Title of the annex, small letters: `Danh sách tập thể, cá nhân đề nghị khen thưởng`. */
  listTitle: z.string(),
  signature: signatureSchema,
})
export type SubmissionInput = z.infer<typeof submissionInputSchema>

/** Mẫu 1.2, with the list of awards as an annex. */
export const decisionInputSchema = z.object({
  kind: z.literal('decision'),
  ...paperFields,
  /** Thẩm quyền ban hành, capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG`. */
  authority: z.string(),
  /** Citations and, last, "Theo đề nghị của …"; without the closing mark. */
  basis: z.array(z.string()),
  /** Text of Điều 1…n without "Điều 1. ". Line breaks part paragraphs. */
  articles: z.array(z.string()),
  awards: z.array(awardRowSchema),
  listTitle: z.string(),
  signature: signatureSchema,
})
export type DecisionInput = z.infer<typeof decisionInputSchema>

export const certificateSchema = z.object({
  id: z.string(),
  recipientKind: z.enum(['person', 'collective', 'household']),
  honorific: z.string().nullable(),
  name: z.string(),
  description: z.string(),
  achievement: z.string(),
  goldenBookNumber: z.number().int().nullable(),
})
export type Certificate = z.infer<typeof certificateSchema>

/** Full-page certificates, A4 landscape, one a page. */
export const certificatesInputSchema = z.object({
  kind: z.literal('certificates'),
  ...fileFields,
  /** Awarding title, capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG`. */
  authority: z.string(),
  /** Form of award: `Giấy khen`. */
  form: z.string(),
  certificates: z.array(certificateSchema),
  /** `Quyết định số 12/QĐ-UBND`; null before the number is given: room is left. */
  decisionNumber: z.string().nullable(),
  /** Symbol of the blank decision number: `QĐ-UBND`. */
  decisionSymbol: z.string(),
  decisionDate: z.string().nullable(),
  placeName: z.string(),
  year: z.number().int(),
  signature: signatureSchema,
})
export type CertificatesInput = z.infer<typeof certificatesInputSchema>
