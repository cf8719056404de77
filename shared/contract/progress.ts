import { z } from 'zod'
import { progressSchema } from '../model/progress.ts'

/** How far long work is, as an event of a streamed answer. */
export const progressEventSchema = progressSchema.extend({ type: z.literal('progress') })
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
