import { z } from 'zod'
import { roundKindSchema, roundRecordSchema, roundSchema, roundStepSchema } from '../model/commendations.ts'
import { countSchema, dateSchema, idSchema, moneySchema, requiredDate, revisionSchema } from '../model/fields.ts'
import { findingSchema } from '../model/papers.ts'
import { recipientKindSchema } from '../model/ward.ts'
import { confirmable, followedBy, procedure, savedSchema } from './base.ts'
import { documentEventSchema } from './documentFile.ts'

/** A line in the list of rounds. */
export const roundSummarySchema = z.object({
  id: idSchema,
  occasion: z.string(),
  kind: roundKindSchema,
  date: dateSchema,
  step: roundStepSchema,
  nominees: countSchema,
  approved: countSchema,
  /** Total reward of the approved, đồng. */
  amount: moneySchema,
  decisionNumber: z.string().nullable(),
  /** Nothing that it asks for is the chairman's to give: no decision follows. */
  endsWithSubmission: z.boolean(),
  /** That submission is signed: the round is over. */
  submitted: z.boolean(),
  sample: z.boolean(),
})
export type RoundSummary = z.infer<typeof roundSummarySchema>

const target = { id: idSchema, revision: revisionSchema }

export const commendations = {
  list: procedure.input(z.object({ year: z.number().int().nullable() })).output(z.array(roundSummarySchema)),
  get: procedure.input(z.object({ id: idSchema })).output(roundRecordSchema),
  create: procedure.input(roundSchema).output(savedSchema),
  /** REFUSED once the decision has its number. */
  update: procedure.input(z.object({ ...target, round: roundSchema })).output(savedSchema),
  /**
   * To a neighbouring step. Forward is INVALID with the findings that stand against it (a nominee not reviewed, no
   * approved one, no decision number); back is REFUSED once the decision is numbered.
   */
  moveTo: procedure.input(z.object({ ...target, step: roundStepSchema })).output(savedSchema),
  /** Marks the awards handed over on a day: step `done`, which has no way back. DOUBTFUL on a day to come. */
  award: procedure
    .input(z.object({ ...target, awardedOn: requiredDate('ngày trao'), ...confirmable }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
  /** Reward of every form and kind of recipient on a day, đồng; null where no rate is in force. */
  rewards: procedure
    .input(z.object({ date: dateSchema }))
    .output(
      z.array(z.object({ form: z.string(), recipientKind: recipientKindSchema, amount: moneySchema.nullable() })),
    ),
  /** Names and achievements that will be printed smaller, and anything missing for the certificates. */
  checkCertificates: procedure.input(z.object({ id: idSchema })).output(z.array(findingSchema)),
  /**
   * Certificates of the approved, one a page, all in one Word file; `nomineeIds` picks some (null: all). Tells how
   * many are drawn, then gives the file; aborting the call stops the drawing. INVALID with what is wrong with the
   * choice.
   */
  certificates: procedure
    .input(z.object({ id: idSchema, nomineeIds: z.array(idSchema).max(2000).nullable() }))
    .output(followedBy(documentEventSchema)),
}
