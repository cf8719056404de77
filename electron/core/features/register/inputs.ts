import { z } from 'zod'
import { fileFields } from '../../drawing/word/inputs.ts'

/** Sổ đăng ký văn bản đi, ten columns (NĐ 30, Phụ lục IV), A4 landscape, with a cover. */
export const registerInputSchema = z.object({
  kind: z.literal('register'),
  ...fileFields,
  superior: z.array(z.string()),
  issuer: z.array(z.string()).min(1),
  year: z.number().int(),
  /** All papers are numbered in one series, whatever their symbols. */
  oneSeries: z.boolean().optional(),
  entries: z.array(
    z.object({
      label: z.string(),
      /** ISO day. */
      date: z.string(),
      kindAndSubject: z.string(),
      signerName: z.string(),
      recipients: z.string(),
      keeper: z.string(),
      copies: z.number().int().nullable(),
      sentOn: z.string().nullable(),
      receivedBy: z.string(),
      note: z.string(),
    }),
  ),
})
export type RegisterInput = z.infer<typeof registerInputSchema>
