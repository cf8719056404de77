import { z } from 'zod'
import { backupIdSchema, backupSchema, takingFiles } from './backups.ts'
import { followedBy, procedure } from './base.ts'

/**
 * The API of the screen that stands in the place of the program while its data cannot be opened. It is served instead
 * of the whole contract, to the same page host, under the same guard.
 */

/** A way out, but for restoring a backup. Each sets aside what it replaces; nothing is deleted. */
export const rescueWaySchema = z.enum(['retry', 'without-log', 'rebuild', 'as-it-is', 'anew'])
export type RescueWay = z.infer<typeof rescueWaySchema>

export const rescueStateSchema = z.object({
  /** What happened, and what to do: sentences. */
  message: z.string(),
  advice: z.string(),
  /** Which host asks for a file: the desktop by itself, a browser through the page. */
  host: z.enum(['desktop', 'browser']),
  /** Whether the damaged book is still being looked into: more ways may be found, and its last change. */
  checking: z.boolean(),
  /** Those that lead somewhere now. */
  ways: z.array(rescueWaySchema),
  /** Newest first. */
  backups: z.array(backupSchema),
  /** Local day and time of the last change that can still be read in the damaged book; null where none can. */
  lastChange: z.string().nullable(),
})
export type RescueState = z.infer<typeof rescueStateSchema>

/**
 * A number of a paper that stands in the damaged book and not in a backup, and what becomes of it when that is
 * restored: it is `kept` with what was signed; its `line` of the register alone is kept, since the paper cannot be
 * read; it is `passed` over, since not even its line can be read; or it was `taken` by another paper in the backup,
 * whose it stays.
 */
export const numberInDamagedSchema = z.object({
  /** `05/BB-BCĐ`; `05/BB` where the line cannot be read. */
  label: z.string(),
  becomes: z.enum(['kept', 'line', 'passed', 'taken']),
})
export type NumberInDamaged = z.infer<typeof numberInDamagedSchema>

/** The last event of a way out. `opened`: the program stands, the page loads it; else the state tells what is left. */
export const rescuedSchema = z.object({ type: z.literal('done'), opened: z.boolean() })
export type Rescued = z.infer<typeof rescuedSchema>

const rescue = {
  ...takingFiles,
  state: procedure.output(rescueStateSchema),
  /** REFUSED with the reason when a step is not possible; then all is where it was. */
  take: procedure.input(z.object({ way: rescueWaySchema })).output(rescuedSchema),
  /**
   * The numbers that were given since a backup was made, as far as the damaged book can be read: none of them is given
   * again when it is restored. Null where they cannot be read. NOT_FOUND when the backup is gone.
   */
  numbersSince: procedure.input(z.object({ id: backupIdSchema })).output(z.array(numberInDamagedSchema).nullable()),
  /**
   * Checks a backup, or a file that was taken in, brings the numbers given since into a copy of it, sets the damaged
   * data aside and puts the copy in their place. Aborting the call stops it while the backup is checked. REFUSED when
   * it is damaged or cannot be read; then all is where it was.
   */
  restore: procedure.input(z.object({ id: backupIdSchema })).output(followedBy(rescuedSchema)),
}

export const rescueContract = { rescue }
