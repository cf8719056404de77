import { z } from 'zod'
import { newestFirst } from '../../../../shared/model/legalFacts.ts'
import { quorumRuleSchema } from '../../../../shared/model/meetings.ts'
import {
  type LegalFacts,
  type Ward,
  type WardRecord,
  wardSchema,
  wardYearSchema,
} from '../../../../shared/model/ward.ts'

/** Phường và Ban Chỉ đạo: the ward and its figures by year, saved together. */
export const wardFormSchema = z
  .object({ ward: wardSchema, years: z.array(wardYearSchema).max(100) })
  .superRefine(({ years }, context) => {
    const seen = new Set<number>()
    for (const [index, { year }] of years.entries()) {
      if (seen.has(year))
        context.addIssue({ code: 'custom', path: ['years', index, 'year'], message: `Năm ${year} đã có.` })
      seen.add(year)
    }
  })

/** Số và ký hiệu: the ward's numbering and the quorum rules, saved together. */
export const numberingFormSchema = z.object({ ward: wardSchema, rules: z.array(quorumRuleSchema).max(20) })

/** The editable part of the ward as stored, what is in force now first. */
export function editableWard({ revision: _revision, sample: _sample, ...ward }: WardRecord): Ward {
  return { ...ward, headers: newestFirst(ward.headers) }
}

/** Legal facts as they are edited, what is in force now first. */
export function editableFacts({ baseSalaries, rewardRates, legalBases }: LegalFacts): LegalFacts {
  return {
    baseSalaries: newestFirst(baseSalaries),
    rewardRates: newestFirst(rewardRates),
    legalBases: newestFirst(legalBases),
  }
}
