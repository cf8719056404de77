import { z } from 'zod'
import { chartSchema } from './charts.ts'
import { dateSchema } from './fields.ts'
import { tableSchema } from './tables.ts'

/**
 * The tables and charts of a report, kept with it: they are taken at the same moment as the figures in its text, so
 * that the paper that is signed does not say one thing on its first page and another in its annex.
 */
export const annexSchema = z.object({
  tables: z.array(tableSchema),
  charts: z.array(chartSchema),
  /** Last day counted while the period was still running; null for a whole period. */
  until: dateSchema.nullable(),
})
export type Annex = z.infer<typeof annexSchema>
