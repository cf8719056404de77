import { z } from 'zod'
import { bytesSchema, jobShape } from '../../platform/jobs/jobShape.ts'

/** Draws a Word file. Each kind of document checks its own input, see `documentDrawing`. */
export const drawDocumentJob = jobShape({
  name: 'drawDocument',
  lane: 'papers',
  input: z.looseObject({ kind: z.string() }),
  output: bytesSchema,
})
