import { z } from 'zod'

/** How far long work is, as an event of a streamed answer. The last event is the answer itself, of another type. */
export const progressEventSchema = z.object({
  type: z.literal('progress'),
  /** `Soạn …`, `Chép van-ban/BB/01_bien-ban.docx`, `Đọc lại …`: in words for the screen. */
  step: z.string(),
  done: z.number().int(),
  total: z.number().int(),
  /** False once it is too late to stop: aborting the call then changes nothing. */
  stoppable: z.boolean().optional(),
})
export type ProgressEvent = z.infer<typeof progressEventSchema>

/**
 * Reads a streamed answer to its last event.
 *
 * @throws what the work threw, or an error when the stream ends without an answer
 */
export async function readToEnd<Done extends { readonly type: 'done' }>(
  events: AsyncIterable<ProgressEvent | Done>,
  onProgress: (progress: ProgressEvent) => void = () => undefined,
): Promise<Done> {
  for await (const event of events) {
    if (event.type === 'done') return event
    onProgress(event)
  }
  throw new Error('the stream ended without an answer')
}
