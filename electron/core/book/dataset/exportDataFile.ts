import type { Database } from '../../platform/database/database.ts'
import type { DatasetPart } from '../../platform/database/datasetPart.ts'
import { writtenBook } from './bookFile.ts'
import { exportBook } from './exportBook.ts'
import { exportForSuperiors } from './exportDataset.ts'

/**
 * The records of a year as a data file that loads again: the book as it is; for superiors (bản cho cấp trên), without
 * phones and names of residents and so without what was signed, as a file of version 1.
 *
 * @throws REFUSED before set-up
 */
export async function exportDataFile(
  database: Database,
  { year, names }: { readonly year: number; readonly names: boolean },
  parts: readonly DatasetPart[],
): Promise<object> {
  return names ? writtenBook(await exportBook(database, year, parts)) : exportForSuperiors(database, year)
}
