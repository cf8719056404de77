import type { PartRows } from '../../platform/dataset/datasetPart.ts'
import type { FileRow } from '../../platform/dataset/fileRow.ts'

/** The version of the file that holds a year of a book as it is, ids and what was signed included. */
export const bookVersion = 2

/** A data file of version 2: rows by part and table. */
export interface BookFile {
  readonly version: typeof bookVersion
  readonly year: number
  readonly parts: Readonly<Record<string, PartRows>>
}

/** As the file is written: the parts stand beside version and year. */
export function writtenBook({ version, year, parts }: BookFile): Readonly<Record<string, unknown>> {
  return { version, year, ...parts }
}

/** The rows of one list of a part; none where the file has no such list. */
export function rowsIn({ parts }: BookFile, part: string, list: string): readonly FileRow[] {
  return parts[part]?.[list] ?? []
}
