import { z } from 'zod'

/** How far long work is, the same from the worker's thread over the door to the screen. */
export const progressSchema = z.object({
  /** What is being done: `Soạn …`, `Chép van-ban/BB/01_bien-ban.docx`, `Đọc lại …`: in words for the screen. */
  step: z.string(),
  /** Of `total`, in whatever it counts; both 0 where nobody knows how much there is. */
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  /** False once it is too late to stop: aborting the call then changes nothing. */
  stoppable: z.boolean().optional(),
})
export type Progress = z.infer<typeof progressSchema>
