import { z } from 'zod'
import { confirmable, followedBy, procedure } from './base.ts'

/** Largest dataset file that is read, in bytes. The page looks before it sends one. */
export const largestDatasetFile = 50_000_000

/** What is said of a larger one. */
export const datasetFileTooLarge = 'Tệp lớn quá 50 MB. Xem lại có chọn đúng tệp bộ dữ liệu (.json) của phường không.'

/** How much of each was loaded, is there, or was removed. */
export const countsSchema = z.object({
  members: z.number().int(),
  groups: z.number().int(),
  meetings: z.number().int(),
  commendations: z.number().int(),
  /** A file of version 1 holds none; of the sample are those that were drafted while its ward was there. */
  reports: z.number().int(),
})

/** The last event of loading a dataset file: how much of each was loaded. */
export const datasetLoadedSchema = z.object({ type: z.literal('done'), counts: countsSchema })
export type DatasetLoaded = z.infer<typeof datasetLoadedSchema>

export const samples = {
  /** Fills an empty program with the invented sample ward. REFUSED when a ward exists. */
  load: procedure.output(countsSchema),
  /** How much of the sample there is to remove, what lies in the bin and what the user edited included. */
  present: procedure.output(countsSchema),
  /** Removes everything that came with the sample, and only that. */
  remove: procedure.output(countsSchema),
  /**
   * Fills an empty program from a dataset file (JSON), telling how far it is. Aborting the call loads nothing, unless a
   * progress said that it cannot be stopped any more. INVALID names the first wrong fields by their path in the file,
   * and how many more there are; REFUSED when there is data already, or what the disk lacks; DOUBTFUL at lines of the
   * register with a day to come or far beyond the one before. Nothing is loaded then.
   */
  importDataset: procedure
    .input(z.object({ file: z.file().max(largestDatasetFile, { error: datasetFileTooLarge }), ...confirmable }))
    .output(followedBy(datasetLoadedSchema)),
}
