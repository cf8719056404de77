import { z } from 'zod'

/** A file that the program made, with the name to save it under: the one shape in which the page gets them. */
export const documentFileSchema = z.object({ fileName: z.string(), file: z.file() })
export type DocumentFile = z.infer<typeof documentFileSchema>

/** It as the last event of a streamed answer. */
export const documentEventSchema = documentFileSchema.extend({ type: z.literal('done') })

/** How a file crosses. Events are text on both transports, so its bytes are base64. */
const crossingSchema = z.object({ name: z.string(), mediaType: z.string(), base64: z.string() })
export type CrossingFile = z.infer<typeof crossingSchema>

/**
 * For whoever calls the program: makes files of what crossed as such, in answers and in their events. Files that the
 * caller hands over cross as the transport carries them.
 */
export const crossingFiles = {
  /** What the message calls it; numbers up to 20 are the transport's own. */
  type: 21,
  condition: (_data: unknown) => false,
  serialize: (data: unknown) => data,
  deserialize(data: unknown): File {
    const { name, mediaType, base64 } = crossingSchema.parse(data)
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return new File([bytes], name, { type: mediaType })
  },
}

/** Options of a link to the program. */
export const linkOptions = { customJsonSerializers: [crossingFiles] }
