import { z } from 'zod'
import { chartSchema } from '../../../../shared/model/charts.ts'
import { tableSchema } from '../../../../shared/model/tables.ts'
import { paperFields, signatureSchema } from '../../drawing/word/inputs.ts'

/**
 * Mẫu 1.4, báo cáo: parts I–V with their sections, then the tables and charts of the figures as an annex (Phụ lục).
 */
export const reportInputSchema = z.object({
  kind: z.literal('report'),
  ...paperFields,
  /** Kính gửi; empty for a report that is sent by the recipients alone. */
  addressees: z.array(z.string()),
  opening: z.string(),
  /** Titles as running text; the paper writes those of the parts in capitals and numbers both. */
  parts: z.array(
    z.object({
      title: z.string(),
      /** A section without title has no heading. */
      sections: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
    }),
  ),
  closing: z.string(),
  /** Title of the annex, small letters: `Số liệu năm 2026`. */
  annexTitle: z.string(),
  tables: z.array(tableSchema),
  charts: z.array(chartSchema),
  signature: signatureSchema,
})
export type ReportInput = z.infer<typeof reportInputSchema>
