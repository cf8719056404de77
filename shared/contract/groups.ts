import { z } from 'zod'
import { idSchema, revisionSchema } from '../model/fields.ts'
import { groupRecordSchema, groupSchema } from '../model/groups.ts'
import { procedure, savedSchema } from './base.ts'

export const groups = {
  /** All residential groups, dissolved ones too, by name with numbers as numbers. */
  list: procedure.output(z.array(groupRecordSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(groupRecordSchema),
  /** INVALID at `name` when a group of that name is in force at the same time. */
  create: procedure.input(groupSchema).output(savedSchema),
  update: procedure.input(z.object({ id: idSchema, revision: revisionSchema, group: groupSchema })).output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
}
