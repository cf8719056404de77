import { z } from 'zod'
import { procedure } from './base.ts'

/** Lists that a screen shows: of records, and of the settings beside the ward's own. */
export const listedSchema = z.enum([
  'members',
  'groups',
  'meetings',
  'tasks',
  'rounds',
  'papers',
  'register',
  'reports',
  'signers',
  'ward',
  'years',
  'rules',
  'salaries',
  'rates',
  'bases',
])
export type Listed = z.infer<typeof listedSchema>

/** A row that a list had to leave out, with what is known of it. */
export const unreadableSchema = z.object({
  list: listedSchema,
  /** As it is stored: it may be no id any more. */
  id: z.string(),
})
export type Unreadable = z.infer<typeof unreadableSchema>

export const unreadable = {
  /**
   * The rows of some lists that cannot be read as records: a flipped bit, a value that no version writes. The lists
   * answer without them; what is counted, printed or handed on is refused instead (UNREADABLE).
   */
  list: procedure
    .input(z.object({ lists: z.array(listedSchema).min(1).max(listedSchema.options.length) }))
    .output(z.array(unreadableSchema)),
}
