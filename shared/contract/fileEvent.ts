import { z } from 'zod'

/**
 * A file as the last event of a streamed answer. Events cross as text on both transports, so the bytes of the file do
 * too: in base64.
 */
export const fileEventSchema = z.object({
  type: z.literal('done'),
  fileName: z.string(),
  mediaType: z.string(),
  base64: z.string(),
})
export type FileEvent = z.infer<typeof fileEventSchema>

/** The file that came with such an event, with the name to save it under. */
export function fileOfEvent({ fileName, mediaType, base64 }: FileEvent): { fileName: string; file: File } {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return { fileName, file: new File([bytes], fileName, { type: mediaType }) }
}
