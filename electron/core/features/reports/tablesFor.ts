import type { Chart } from '../../../../shared/model/charts.ts'
import type { Table } from '../../../../shared/model/tables.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import type { PeriodFacts } from './facts.ts'
import { periodTables } from './tables/periodTables.ts'

/**
 * The tables of a period for a file that leaves the office.
 *
 * @param redactor for superiors: no lists of names, no phones, and no resident named in a title or a place; null for
 *   the whole tables
 */
export function tablesFor(facts: PeriodFacts, redactor: NameRedactor | null): Table[] {
  const tables = periodTables(facts, { names: redactor === null })
  return redactor ? tables.map((table) => withoutNames(table, redactor)) : tables
}

/** The same table without a resident or a phone in its texts; numbers are counts and sums. */
export function withoutNames(table: Table, redactor: NameRedactor): Table {
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? redactor.clean(cell) : cell))),
  }
}

/** The same chart without a resident or a phone in its labels: the topic of an opinion is whatever was typed. */
export function chartWithoutNames(chart: Chart, redactor: NameRedactor): Chart {
  return { ...chart, categories: chart.categories.map((label) => redactor.clean(label)) }
}
