import type { Annex } from '../../../../shared/model/annex.ts'
import { reportCharts } from './charts.rules.ts'
import type { PeriodFacts } from './facts.ts'
import { reportTables } from './tables/periodTables.ts'

/** Taken at the same moment as the figures in the text of the report. */
export function annexOf(facts: PeriodFacts): Annex {
  return { tables: reportTables(facts), charts: reportCharts(facts), until: facts.running ? facts.until : null }
}
