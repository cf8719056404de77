import type { Table } from '../../../shared/model/tables.ts'
import type { Database } from '../database/database.ts'
import { tablesWithoutResidents } from '../samples/exportDataset.ts'
import type { PeriodFacts } from './facts.ts'
import { periodTables } from './tables/periodTables.ts'

/**
 * The tables of a period for a file that leaves the office.
 *
 * @param names false for superiors: no lists of names, no phones, and no resident named in a title or a place
 */
export async function tablesFor(
  database: Database,
  facts: PeriodFacts,
  { names }: { names: boolean },
): Promise<Table[]> {
  const tables = periodTables(facts, { names })
  return names ? tables : tablesWithoutResidents(database, facts.now.period.year, tables)
}
