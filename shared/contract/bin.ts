import { z } from 'zod'
import { idSchema, recordKindSchema } from '../model/fields.ts'
import { procedure } from './base.ts'

export const bin = {
  /** What was removed, latest first. */
  list: procedure.output(
    z.array(
      z.object({
        kind: recordKindSchema,
        /** What that kind is called, in the ward's own words: `{Unit}`. */
        label: z.string(),
        /** As it is stored, where the record cannot be read. */
        id: z.string(),
        title: z.string(),
        removedAt: z.string(),
        /** True where there is nothing to bring back. */
        unreadable: z.boolean(),
      }),
    ),
  ),
  /** INVALID or CONFLICT when the record no longer fits (a group of the same name is in force). */
  restore: procedure.input(z.object({ kind: recordKindSchema, id: idSchema })).output(z.object({ id: idSchema })),
}
