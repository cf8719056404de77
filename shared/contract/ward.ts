import { z } from 'zod'
import { idSchema, revisionSchema } from '../model/fields.ts'
import { quorumRuleSchema } from '../model/meetings.ts'
import { unitLevelSchema } from '../model/units.ts'
import {
  legalFactsSchema,
  signerRecordSchema,
  signerSchema,
  wardRecordSchema,
  wardSchema,
  wardYearSchema,
} from '../model/ward.ts'
import { confirmable, procedure } from './base.ts'

/** Settings that the ward's revision counts too, so that a save knows what it started from; 0 before set-up. */
function ofWard<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object({ revision: revisionSchema, ...shape })
}

export const ward = {
  /** What the frame shows first: whether a ward is set up, its name, whether it is the sample, the day of today. */
  status: procedure.output(
    z.object({
      ready: z.boolean(),
      sample: z.boolean(),
      /** `phường Diên Hồng`, '' before set-up. */
      wardName: z.string(),
      committeeName: z.string(),
      /** What the residential units are called here; the usual words before set-up. */
      unit: unitLevelSchema,
      today: z.string(),
      /** First day of the ward and its committee as they are named today, ISO; today before set-up. */
      since: z.string(),
    }),
  ),
  /**
   * First set-up, with the signers known by then: all of it or nothing. Refused when a ward exists. Fills in the legal
   * facts and quorum rules that the program ships.
   */
  setUp: procedure
    .input(wardSchema.extend({ signers: z.array(signerSchema).max(2).optional() }))
    .output(z.object({ revision: revisionSchema })),
  get: procedure.output(wardRecordSchema),
  /**
   * Years and rules are replaced as a whole where they are given, and stay as they are where not. DOUBTFUL where a row
   * that cannot be read would go with that.
   */
  update: procedure
    .input(
      z.object({
        revision: revisionSchema,
        ward: wardSchema,
        years: z.array(wardYearSchema).max(100).optional(),
        rules: z.array(quorumRuleSchema).max(20).optional(),
        ...confirmable,
      }),
    )
    .output(z.object({ revision: revisionSchema })),
  /** Figures of the ward, latest year first. */
  years: procedure.output(ofWard({ years: z.array(wardYearSchema) })),
  signers: procedure.output(z.array(signerRecordSchema)),
  /** Changes the signer with this id; adds one where `revision` is null. */
  saveSigner: procedure
    .input(z.object({ signer: signerSchema, revision: revisionSchema.nullable() }))
    .output(signerRecordSchema),
  /** Refused while a paper names the signer. */
  removeSigner: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
  legalFacts: procedure.output(ofWard({ facts: legalFactsSchema })),
  /** Replaces all of them. DOUBTFUL where a row that cannot be read would go with that. */
  saveLegalFacts: procedure
    .input(ofWard({ facts: legalFactsSchema, ...confirmable }))
    .output(z.object({ revision: revisionSchema })),
  quorumRules: procedure.output(ofWard({ rules: z.array(quorumRuleSchema) })),
}
