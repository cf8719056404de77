import { z } from 'zod'
import { countsSchema } from '../../../../shared/contract/samples.ts'
import { dateSchema } from '../../../../shared/model/fields.ts'
import { bytesSchema, jobShape } from '../../platform/jobs/jobShape.ts'

/** Reads a dataset file and loads it into a copy of the database, made at a path. The caller removes the copy. */
export const fillCopyJob = jobShape({
  name: 'fillCopy',
  lane: 'files',
  input: z.object({
    dataDir: z.string(),
    copy: z.string(),
    file: bytesSchema,
    as: z.union([z.literal('sample'), z.object({ confirmed: z.array(z.string()) })]),
    today: dateSchema,
  }),
  output: z.object({ counts: countsSchema, logEnd: z.number().int() }),
})
