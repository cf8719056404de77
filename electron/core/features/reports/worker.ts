import type { Period } from '../../../../shared/model/periods.ts'
import { drawWorkbook } from '../../drawing/excel/workbook.ts'
import { withSnapshot } from '../../platform/database/snapshot.ts'
import { composeWorkbook } from './workbookOfPeriod.ts'

/** Reads a period and draws its workbook, both in the worker: neither holds the thread that answers the page. */
export async function drawWorkbookOfPeriod(job: {
  readonly dataDir: string
  readonly period: Period
  readonly names: boolean
  readonly madeAt: string
}): Promise<Uint8Array> {
  const { dataDir, period, ...options } = job
  return drawWorkbook(await withSnapshot(dataDir, (database) => composeWorkbook(database, period, options)))
}
