import { z } from 'zod'
import { procedure } from './base.ts'

/** Names a form: `member:new`, `meeting:<id>`. */
const formSchema = z.string().min(1).max(200)
/** Names one draft of a form: the form, a stroke, and what tells it from the others and whose it is. */
const keySchema = z.string().min(1).max(250)
const valueSchema = z.string().max(5_000_000)

/**
 * Unsaved text of forms, kept within a second of typing; JSON as the page made it. A form may have several drafts: one
 * of each window that has it open, and those that wait for an answer.
 */
export const drafts = {
  save: procedure.input(z.object({ key: keySchema, value: valueSchema })).output(z.object({ savedAt: z.string() })),
  /** All drafts of a form, the newest first. */
  list: procedure
    .input(z.object({ form: formSchema }))
    .output(z.array(z.object({ key: z.string(), value: z.string(), savedAt: z.string() }))),
  /** With a value, only while the draft still says that: another window may have gone on with it. */
  remove: procedure
    .input(z.object({ key: keySchema, value: valueSchema.optional() }))
    .output(z.object({ key: z.string() })),
}
