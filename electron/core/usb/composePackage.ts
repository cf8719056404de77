import type { Database } from '../database/database.ts'
import { composeWorkbook } from '../reports/workbookOfPeriod.ts'
import { exportDataset } from '../samples/exportDataset.ts'
import { headerOn, wardFullName } from '../ward/ward.rules.ts'
import { requireWard } from '../ward/ward.store.ts'
import { drawWorkbook } from '../workbook/workbook.ts'
import { packageName } from './packageNames.ts'
import { datasetFileName, indexFileName } from './packagePaths.ts'
import type { PackageFile } from './writePackage.ts'

export interface PackageRequest {
  readonly year: number
  /** Leaves out phones and names of residents (bản cho cấp trên). */
  readonly forSuperiors: boolean
  /** Local day and time. */
  readonly madeAt: string
}

export interface ComposeOptions {
  readonly signal: AbortSignal
  /** Hears what is drawn, in words, how many files are drawn and how many there will be. */
  readonly progress: (step: string, done: number, total: number) => void
  /** Called with the name of the folder before anything is drawn. */
  readonly begin: (name: string) => Promise<void>
}

export async function composePackage(
  database: Database,
  { year, forSuperiors, madeAt }: PackageRequest,
  { begin }: ComposeOptions,
): Promise<{ name: string; files: PackageFile[] }> {
  const names = !forSuperiors
  const ward = await requireWard(database)
  const name = packageName(year, wardFullName(headerOn(ward, `${year}-12-31`)), forSuperiors)
  await begin(name)
  const period = { kind: 'year' as const, year, part: 1 }
  const workbook = await drawWorkbook(await composeWorkbook(database, period, { names, madeAt }))
  const dataset = JSON.stringify(await exportDataset(database, { year, names }), null, 2)
  const bytes = (text: string) => new TextEncoder().encode(text)
  return {
    name,
    files: [
      { path: indexFileName, bytes: bytes(name) },
      { path: 'bang.xlsx', bytes: workbook },
      { path: datasetFileName, bytes: bytes(dataset) },
    ],
  }
}
