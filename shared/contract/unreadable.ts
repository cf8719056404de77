import { z } from 'zod'
import { procedure } from './base.ts'

/** A row that a list had to leave out, with what is known of it. */
export const unreadableSchema = z.object({
  /** Which list: `members`. Each feature tells the lists of its screens. */
  list: z.string(),
  /** What the user calls a row of that list, in the ward's own words: `{Unit}`. */
  label: z.string(),
  /** As it is stored: it may be no id any more. */
  id: z.string(),
})
export type Unreadable = z.infer<typeof unreadableSchema>

export const unreadable = {
  /**
   * The rows of some lists that cannot be read as records: a flipped bit, a value that no version writes. The lists
   * answer without them; what is counted, printed or handed on is refused instead (UNREADABLE). Null asks for all
   * lists; INVALID where there is no list of that name.
   */
  list: procedure
    .input(z.object({ lists: z.array(z.string().max(40)).min(1).max(40).nullable() }))
    .output(z.array(unreadableSchema)),
}
