import { z } from 'zod'
import { numberInDamagedSchema } from '../../../../shared/contract/rescue.ts'
import { jobShape } from '../../platform/jobs/jobShape.ts'

/** As DamagedBook in mendedCopy.ts. */
const damagedBookSchema = z.object({ book: z.string(), backup: z.string(), foreignLog: z.boolean() })

/** How far a damaged book can be read; null where it cannot. Nothing is drawn while it does not open. */
export const lookIntoBookJob = jobShape({
  name: 'lookIntoBook',
  lane: 'papers',
  input: z.object({ book: z.string() }),
  output: z.object({ rebuilt: z.boolean(), opens: z.boolean(), lastChange: z.string().nullable() }).nullable(),
})

/** Builds a damaged book anew at a path from its rows. The caller removes that, also when this fails. */
export const rebuildBookJob = jobShape({
  name: 'rebuildBook',
  lane: 'files',
  input: z.object({ book: z.string(), copy: z.string() }),
  output: z.void(),
})

/** The numbers that a damaged book has and a backup has not; null where they cannot be read. */
export const numbersInDamagedJob = jobShape({
  name: 'numbersInDamaged',
  lane: 'files',
  input: damagedBookSchema.extend({ dataDir: z.string() }),
  output: z.array(numberInDamagedSchema).nullable(),
})

/** Brings the numbers of a damaged book into a ready copy of a backup of it. The caller removes the copy. */
export const keepFromDamagedJob = jobShape({
  name: 'keepFromDamaged',
  lane: 'files',
  input: damagedBookSchema.extend({ dataDir: z.string(), copy: z.string() }),
  output: z.void(),
})
