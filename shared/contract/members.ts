import { z } from 'zod'
import { idSchema, revisionSchema } from '../model/fields.ts'
import { memberRecordSchema, memberSchema } from '../model/members.ts'
import { procedure, savedSchema } from './base.ts'

export const members = {
  /** All members, those of ended terms too, by protocol order and then by name. */
  list: procedure.output(z.array(memberRecordSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(memberRecordSchema),
  create: procedure.input(memberSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, revision: revisionSchema, member: memberSchema }))
    .output(savedSchema),
  /** Moves the member to the bin; past papers keep the name. */
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
}
