import { z } from 'zod'
import { idSchema } from '../model/fields.ts'
import { procedure } from './base.ts'

export const binKindSchema = z.enum(['member', 'group', 'meeting', 'round', 'report', 'paper'])
export type BinKind = z.infer<typeof binKindSchema>

export const bin = {
  /** What was removed, latest first. */
  list: procedure.output(
    z.array(
      z.object({
        kind: binKindSchema,
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
  restore: procedure.input(z.object({ kind: binKindSchema, id: idSchema })).output(z.object({ id: idSchema })),
}
