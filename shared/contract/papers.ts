import { z } from 'zod'
import { idSchema, revisionSchema } from '../model/fields.ts'
import { paperKindSchema } from '../model/paperKinds.ts'
import { findingSchema, paperRecordSchema, paperSchema } from '../model/papers.ts'
import { procedure, savedSchema } from './base.ts'
import { documentFileSchema } from './documentFile.ts'

export const papers = {
  /** Papers of a meeting or a round; with both null, every paper that waits for its number. */
  list: procedure
    .input(z.object({ meetingId: idSchema.nullable(), roundId: idSchema.nullable() }))
    .output(z.array(paperRecordSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(paperRecordSchema),
  /** Drafts the paper with its usual text. When the source already has one of that kind, that one is answered. */
  create: procedure.input(z.object({ kind: paperKindSchema, sourceId: idSchema })).output(savedSchema),
  /** REFUSED once numbered. */
  update: procedure.input(z.object({ id: idSchema, revision: revisionSchema, paper: paperSchema })).output(savedSchema),
  /** Back to the usual text, made anew from the meeting or the round. */
  reset: procedure.input(z.object({ id: idSchema, revision: revisionSchema })).output(savedSchema),
  /** Only a paper without number. */
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
  /** What is wrong with the paper before it is signed. */
  check: procedure.input(z.object({ id: idSchema })).output(z.array(findingSchema)),
  /** The Word file. `copies: 'each'` gives an invitation a page for each addressee, in one file. */
  file: procedure.input(z.object({ id: idSchema, copies: z.enum(['one', 'each']) })).output(documentFileSchema),
}
