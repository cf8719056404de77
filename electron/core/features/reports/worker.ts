import type { Period } from '../../../../shared/model/periods.ts'
import { drawWorkbook } from '../../drawing/excel/workbook.ts'
import { withSnapshot } from '../../platform/database/snapshot.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import { type NamesSource, readNameRedactor } from '../../platform/redaction/namesInRecords.ts'
import { composeWorkbook } from './workbookOfPeriod.ts'

/**
 * Reads a period and draws its workbook, both in the worker: neither holds the thread that answers the page.
 *
 * @param sources tell what they have of the period, and the names that a workbook for superiors leaves out
 */
export async function drawWorkbookOfPeriod(
  job: { readonly dataDir: string; readonly period: Period; readonly names: boolean; readonly madeAt: string },
  sources: readonly (NamesSource & PeriodSource)[],
): Promise<Uint8Array> {
  const { dataDir, period, names, madeAt } = job
  const input = await withSnapshot(dataDir, async (database) => {
    const redactor = names ? null : await readNameRedactor(database, sources)
    return composeWorkbook(database, period, { redactor, madeAt }, sources)
  })
  return drawWorkbook(input)
}
