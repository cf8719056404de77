import { z } from 'zod'

/** What is said of a part of the program that others wrote (third-party notice). */
export const noticeSchema = z.object({
  /** As its authors name it: `@mui/material`. */
  name: z.string().min(1),
  /** '' where it is known only to the program around. */
  version: z.string(),
  /** SPDX expression: `MIT`, `OFL-1.1`. */
  licence: z.string().min(1),
  /** Web address of its source; '' where the package names none. */
  source: z.string(),
  /** The licence with its copyright lines, whole. */
  text: z.string().min(1),
})
export type Notice = z.infer<typeof noticeSchema>

export const noticesSchema = z.array(noticeSchema).min(1)

/** The file beside the page that holds them; the build makes it. */
export const noticesFile = 'notices.json'
