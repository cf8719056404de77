import { z } from 'zod'
import { chartSchema } from '../../../../shared/model/charts.ts'
import { dateSchema } from '../../../../shared/model/fields.ts'
import { tableSchema } from '../../../../shared/model/tables.ts'
import { reportCharts } from './charts.rules.ts'
import type { PeriodFacts } from './facts.ts'
import { reportTables } from './tables/periodTables.ts'

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

export function annexOf(facts: PeriodFacts): Annex {
  return { tables: reportTables(facts), charts: reportCharts(facts), until: facts.running ? facts.until : null }
}
