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
import { procedure } from './base.ts'

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
  /** First set-up. Refused when a ward exists. Fills in the legal facts and quorum rules that the program ships. */
  setUp: procedure.input(wardSchema).output(z.object({ revision: revisionSchema })),
  get: procedure.output(wardRecordSchema),
  update: procedure
    .input(z.object({ revision: revisionSchema, ward: wardSchema }))
    .output(z.object({ revision: revisionSchema })),
  years: procedure.output(z.array(wardYearSchema)),
  saveYears: procedure.input(z.object({ years: z.array(wardYearSchema).max(100) })).output(z.array(wardYearSchema)),
  signers: procedure.output(z.array(signerRecordSchema)),
  /** Adds the signer or changes the one with this id. */
  saveSigner: procedure.input(signerSchema).output(signerRecordSchema),
  /** Refused while a paper names the signer. */
  removeSigner: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
  legalFacts: procedure.output(legalFactsSchema),
  saveLegalFacts: procedure.input(legalFactsSchema).output(legalFactsSchema),
  quorumRules: procedure.output(z.array(quorumRuleSchema)),
  saveQuorumRules: procedure
    .input(z.object({ rules: z.array(quorumRuleSchema).max(20) }))
    .output(z.array(quorumRuleSchema)),
}
