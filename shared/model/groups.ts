import { z } from 'zod'
import {
  countSchema,
  dateSchema,
  idSchema,
  optionalLine,
  optionalName,
  phoneSchema,
  requiredDate,
  requiredLine,
  revisionSchema,
  yearSchema,
} from './fields.ts'

/** Figures of a residential group in one year. */
export const groupYearSchema = z
  .object({
    year: yearSchema,
    households: countSchema.nullable(),
    residents: countSchema.nullable(),
    /** Households that signed the commitment of the movement. */
    committedHouseholds: countSchema.nullable(),
  })
  .refine(
    (figures) =>
      figures.households === null ||
      figures.committedHouseholds === null ||
      figures.committedHouseholds <= figures.households,
    { path: ['committedHouseholds'], error: 'Số hộ ký cam kết nhiều hơn số hộ.' },
  )
export type GroupYear = z.infer<typeof groupYearSchema>

/** Whether anything was entered for a year; one of which nothing was hides no figures of another and is not stored. */
export function hasFigure({
  households,
  residents,
  committedHouseholds,
}: Pick<GroupYear, 'households' | 'residents' | 'committedHouseholds'>): boolean {
  return households !== null || residents !== null || committedHouseholds !== null
}

/** A residential group (tổ dân phố, khu phố, thôn …: the ward's word is in its units). */
export const groupSchema = z
  .object({
    /** Number or name as spoken: `Tổ dân phố 3`. */
    name: requiredLine('tên', 100),
    headName: optionalName(100),
    headPhone: phoneSchema,
    deputyName: optionalName(100),
    /** Meeting hall. */
    hall: optionalLine(200),
    from: requiredDate('ngày thành lập'),
    /** Day of dissolution or merger; null while in force. */
    until: dateSchema.nullable(),
    years: z.array(groupYearSchema).max(100),
  })
  .refine((group) => !group.until || group.until >= group.from, {
    path: ['until'],
    error: 'Ngày giải thể trước ngày thành lập.',
  })
  .superRefine((group, context) => {
    const seen = new Set<number>()
    for (const [index, figures] of group.years.entries()) {
      if (!hasFigure(figures)) continue
      if (seen.has(figures.year)) {
        context.addIssue({ code: 'custom', path: ['years', index, 'year'], message: `Năm ${figures.year} đã có.` })
      }
      seen.add(figures.year)
    }
  })
export type Group = z.infer<typeof groupSchema>

export const groupRecordSchema = groupSchema.safeExtend({
  id: idSchema,
  revision: revisionSchema,
  sample: z.boolean(),
})
export type GroupRecord = z.infer<typeof groupRecordSchema>
