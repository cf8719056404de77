import { z } from 'zod'
import {
  dateSchema,
  honorificSchema,
  idSchema,
  optionalLine,
  phoneSchema,
  requiredDate,
  requiredLine,
  requiredName,
  revisionSchema,
} from './fields.ts'

/** One term in a post. Ended terms stay: they are the history of the committee. */
export const termSchema = z
  .object({
    id: idSchema,
    /** Post in the committee: `Trưởng Ban`, `Ủy viên`. */
    committeePost: requiredLine('chức vụ trong Ban Chỉ đạo', 150),
    /** Post outside it: `Chủ tịch UBND phường`. */
    outsidePost: optionalLine(200),
    unit: optionalLine(200),
    from: requiredDate('ngày bắt đầu'),
    until: dateSchema.nullable(),
    /** Decision of appointment: `Quyết định số 45/QĐ-UBND ngày 12/01/2023`. */
    decision: optionalLine(200),
  })
  .refine((term) => !term.until || term.until >= term.from, {
    path: ['until'],
    error: 'Ngày kết thúc trước ngày bắt đầu.',
  })
export type Term = z.infer<typeof termSchema>

/** Usual posts in the committee, in the order of protocol: offered, never forced. */
export const committeePosts = [
  'Trưởng Ban',
  'Phó Trưởng Ban Thường trực',
  'Phó Trưởng Ban',
  'Ủy viên Thường trực',
  'Ủy viên, Thư ký',
  'Ủy viên',
] as const

/** What is entered of a committee member: what papers need and nothing more (no identity card, no address). */
export const memberSchema = z
  .object({
    name: requiredName('họ và tên', 100),
    honorific: honorificSchema,
    phone: phoneSchema,
    /** Place in lists by protocol; 1 comes first. */
    protocolOrder: z
      .number({ error: 'Nhập thứ tự.' })
      .int({ error: 'Cần là số nguyên.' })
      .min(1, { error: 'Bắt đầu từ 1.' })
      .max(999, { error: 'Số quá lớn.' }),
    terms: z.array(termSchema).min(1, { error: 'Cần ít nhất một nhiệm kỳ.' }).max(50),
  })
  .refine((member) => overlappingTerm(member.terms) === -1, {
    path: ['terms'],
    error: 'Hai nhiệm kỳ trùng thời gian. Sửa ngày bắt đầu hoặc ngày kết thúc.',
  })
export type Member = z.infer<typeof memberSchema>

export const memberRecordSchema = memberSchema.safeExtend({
  id: idSchema,
  revision: revisionSchema,
  sample: z.boolean(),
})
export type MemberRecord = z.infer<typeof memberRecordSchema>

/** Index of a term that begins before the one before it (by day) has ended; -1 when all follow each other. */
export function overlappingTerm(terms: readonly { from: string; until: string | null }[]): number {
  // Most members have one term, and every list that is read back is checked.
  if (terms.length < 2) return -1
  const ordered = terms.map((term, index) => ({ ...term, index })).sort((a, b) => a.from.localeCompare(b.from))
  for (const [place, term] of ordered.entries()) {
    const before = ordered[place - 1]
    if (before && (before.until === null || before.until >= term.from)) return term.index
  }
  return -1
}

/** The term in force on a day, if any. */
export function termOn<T extends { from: string; until: string | null }>(
  terms: readonly T[],
  date: string,
): T | undefined {
  return terms.find((term) => term.from <= date && (term.until === null || term.until >= date))
}

/** Posts of a term as papers outside the committee name them: `Phó Chủ tịch UBND phường, Phó Trưởng Ban`. */
export function postsOf({ outsidePost, committeePost }: { outsidePost: string; committeePost: string }): string {
  return [outsidePost, committeePost].filter((post) => post !== '').join(', ')
}

/** The term to show when none is in force: the latest. */
export function latestTerm<T extends { from: string }>(terms: readonly T[]): T | undefined {
  return [...terms].sort((a, b) => b.from.localeCompare(a.from))[0]
}
