import { z } from 'zod'

/** How far a job is: `done` of `total` in whatever it counts; `stage` names the part where there are several. */
export const progressSchema = z.object({
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
  stage: z.string().optional(),
})
export type Progress = z.infer<typeof progressSchema>
