import { z } from 'zod'
import { periodSchema } from '../../../../shared/model/periods.ts'
import { bytesSchema, jobShape } from '../../platform/jobs/jobShape.ts'

/** Reads the tables of a period and draws them as an Excel file. */
export const drawWorkbookJob = jobShape({
  name: 'drawWorkbook',
  lane: 'papers',
  input: z.object({
    /** Folder of the database. */
    dataDir: z.string(),
    period: periodSchema,
    /** False for superiors. */
    names: z.boolean(),
    /** Local day and time. */
    madeAt: z.string(),
  }),
  output: bytesSchema,
})
