import { z } from 'zod'
import { procedure } from './base.ts'

const countsSchema = z.object({
  members: z.number().int(),
  groups: z.number().int(),
  meetings: z.number().int(),
  commendations: z.number().int(),
  /** No dataset holds any; of the sample are those that were drafted while its ward was there. */
  reports: z.number().int(),
})

export const samples = {
  /** Fills an empty program with the invented sample ward. REFUSED when a ward exists. */
  load: procedure.output(countsSchema),
  /** How much of the sample there is to remove, what lies in the bin and what the user edited included. */
  present: procedure.output(countsSchema),
  /** Removes everything that came with the sample, and only that. */
  remove: procedure.output(countsSchema),
  /**
   * Fills an empty program from a dataset file (JSON). INVALID names every wrong field by its path in the file; then
   * nothing is loaded.
   */
  importDataset: procedure
    .input(z.object({ file: z.file().max(50_000_000, { error: 'Tệp lớn quá 50 MB.' }) }))
    .output(countsSchema),
}
