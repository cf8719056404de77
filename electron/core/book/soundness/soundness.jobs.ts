import { z } from 'zod'
import { jobShape } from '../../platform/jobs/jobShape.ts'

/** Reads the whole book, what was signed too, and marks it for the next start where it is damaged. */
export const checkBookJob = jobShape({
  name: 'checkBook',
  lane: 'files',
  input: z.object({ dataDir: z.string() }),
  output: z.object({ damaged: z.boolean(), papers: z.array(z.string()) }),
})
