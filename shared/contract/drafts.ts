import { z } from 'zod'
import { procedure } from './base.ts'

/** Names a form: `member:new`, `meeting:<id>`. */
const keySchema = z.string().min(1).max(200)

export const drafts = {
  /** Unsaved text of a form, kept within a second of typing; JSON as the page made it. */
  save: procedure
    .input(z.object({ key: keySchema, value: z.string().max(5_000_000) }))
    .output(z.object({ savedAt: z.string() })),
  get: procedure
    .input(z.object({ key: keySchema }))
    .output(z.object({ value: z.string(), savedAt: z.string() }).nullable()),
  remove: procedure.input(z.object({ key: keySchema })).output(z.object({ key: z.string() })),
}
