import { z } from 'zod'
import { procedure } from './base.ts'

const fileSchema = z.object({ fileName: z.string().min(1).max(200), file: z.file() })

/**
 * What only the program around the page can do. The page hands over bytes and a suggested name; it never names a
 * path on disk and never gets one.
 */
export const host = {
  /** `browser`: the page saves by download and has no "open in Word". */
  info: procedure.output(z.object({ kind: z.enum(['desktop', 'browser']), version: z.string() })),
  /** Asks where to save. `saved: false` when the user closed the question. REFUSED names a file that is in use. */
  saveFile: procedure.input(fileSchema).output(z.object({ saved: z.boolean(), fileName: z.string() })),
  /** Opens a copy in the program that Windows has for Word files. */
  openFile: procedure.input(fileSchema).output(z.object({ opened: z.boolean() })),
}
