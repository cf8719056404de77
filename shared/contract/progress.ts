import { z } from 'zod'

/** How far long work is, as an event of a streamed answer. The last event is the answer itself, of another type. */
export const progressEventSchema = z.object({
  type: z.literal('progress'),
  /** `Soạn …`, `Chép van-ban/BB/01_bien-ban.docx`, `Đọc lại …`: in words for the screen. */
  step: z.string(),
  done: z.number().int(),
  total: z.number().int(),
})
export type ProgressEvent = z.infer<typeof progressEventSchema>
