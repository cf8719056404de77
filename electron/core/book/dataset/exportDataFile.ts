import type { Database } from '../../platform/database/database.ts'
import type { DatasetPart } from '../../platform/dataset/datasetPart.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { writtenBook } from './bookFile.ts'
import { exportBook } from './exportBook.ts'
import { exportForSuperiors } from './exportDataset.ts'

/**
 * The records of a year as a data file that loads again: the book as it is; for superiors (bản cho cấp trên), without
 * phones and names of residents and so without what was signed, as a file of version 1.
 *
 * @param options.redactor for superiors; null for the book as it is
 * @throws REFUSED before set-up
 */
export async function exportDataFile(
  database: Database,
  { year, redactor }: { readonly year: number; readonly redactor: NameRedactor | null },
  parts: readonly DatasetPart[],
): Promise<object> {
  return redactor ? exportForSuperiors(database, year, redactor) : writtenBook(await exportBook(database, year, parts))
}
