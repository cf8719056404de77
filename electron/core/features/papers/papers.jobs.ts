import { bytesSchema, jobShape } from '../../platform/jobs/jobShape.ts'
import { documentInputSchema } from './inputs.ts'

/** Draws a Word file. */
export const drawDocumentJob = jobShape({
  name: 'drawDocument',
  lane: 'papers',
  input: documentInputSchema,
  output: bytesSchema,
})
