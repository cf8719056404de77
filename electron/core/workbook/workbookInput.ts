import { z } from 'zod'
import { tableSchema } from '../../../shared/model/tables.ts'

/** What a workbook is drawn from. */
export const workbookInputSchema = z.object({
  /** `Số liệu năm 2026` */
  title: z.string(),
  /** `Ủy ban nhân dân phường Diên Hồng`: stands as author and company in the properties of the file. */
  organization: z.string(),
  /** `năm 2026`, as running text names it. */
  periodName: z.string(),
  /** Local day and time when the figures were taken from the records. */
  madeAt: z.string(),
  /** What was left out, in a sentence: `Bản này không có …`; '' for nothing. */
  note: z.string(),
  tables: z.array(tableSchema),
})
export type WorkbookInput = z.infer<typeof workbookInputSchema>
