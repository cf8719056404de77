import { z } from 'zod'
import { withoutGrant } from '../text/labels.ts'
import {
  countSchema,
  dateSchema,
  honorificSchema,
  idSchema,
  moneySchema,
  optionalLine,
  optionalText,
  requiredDate,
  requiredLine,
  requiredName,
  requiredText,
  revisionSchema,
} from './fields.ts'
import { recipientKindSchema } from './ward.ts'

/** Kinds of commendation (Luật Thi đua, khen thưởng 2022, Điều 8; the law of before said "chuyên đề" for the third). */
export const roundKindSchema = z.enum(['merit', 'sudden', 'thematic'], { error: 'Chọn loại khen thưởng.' })
export type RoundKind = z.infer<typeof roundKindSchema>

export const roundKindLabels: Record<RoundKind, string> = {
  merit: 'Công trạng',
  sudden: 'Đột xuất',
  thematic: 'Phong trào (chuyên đề)',
}

/** The step in hand: Đề nghị → Xét → Quyết định → In và trao → (done). */
export const roundStepSchema = z.enum(['proposing', 'reviewing', 'deciding', 'awarding', 'done'])
export type RoundStep = z.infer<typeof roundStepSchema>

export const roundStepLabels: Record<RoundStep, string> = {
  proposing: 'Đang đề nghị',
  reviewing: 'Đang xét',
  deciding: 'Chờ quyết định',
  awarding: 'In và trao',
  done: 'Đã trao',
}

export const reviewResultSchema = z.enum(['pending', 'approved', 'rejected'], { error: 'Chọn kết quả xét.' })
export type ReviewResult = z.infer<typeof reviewResultSchema>

export const reviewResultLabels: Record<ReviewResult, string> = {
  pending: 'Chưa xét',
  approved: 'Đồng ý',
  rejected: 'Không đồng ý',
}

/** One nominee in a round. */
export const nomineeSchema = z
  .object({
    id: idSchema,
    recipientKind: recipientKindSchema,
    /** Only a person has one; null for a collective. A household is named by its head. */
    honorific: honorificSchema.nullable(),
    name: requiredName('tên người, tập thể hoặc hộ được đề nghị', 300),
    /** Post or address as the certificate prints it. */
    description: optionalLine(400),
    achievement: requiredText('thành tích', 3000),
    proposingUnit: requiredLine('đơn vị đề nghị', 200),
    groupId: idSchema.nullable(),
    /** Form of award, as in the table of rewards: `Giấy khen`. */
    form: requiredLine('hình thức khen thưởng', 150).overwrite(withoutGrant),
    result: reviewResultSchema,
    resultNote: optionalLine(500),
    /** Reward in đồng set by hand; null takes the computed one. */
    amountOverride: moneySchema.nullable(),
  })
  .refine((nominee) => nominee.recipientKind !== 'person' || nominee.honorific !== null, {
    path: ['honorific'],
    error: 'Chọn ông hoặc bà.',
  })
  .refine((nominee) => nominee.result !== 'rejected' || nominee.resultNote !== '', {
    path: ['resultNote'],
    error: 'Nhập lý do không đồng ý.',
  })
export type Nominee = z.infer<typeof nomineeSchema>

const roundFields = z.object({
  /** Occasion: `Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026`. */
  occasion: requiredLine('dịp khen thưởng', 400),
  kind: roundKindSchema,
  /** Day of the round: of the decision as planned. Rates and laws of that day apply. */
  date: requiredDate('ngày dự kiến quyết định'),
  /** The meeting that reviewed the nominees. */
  meetingId: idSchema.nullable(),
  /** Where the money comes from: `Quỹ thi đua, khen thưởng của phường năm 2026`. */
  funding: optionalLine(300),
  /** Citations set by hand; empty takes those in force on the day. */
  basis: z.array(requiredLine('căn cứ', 600)).max(20),
  note: optionalText(2000),
  nominees: z.array(nomineeSchema).max(2000),
})

/** A round of commendation (đợt khen thưởng) with its nominees. */
export const roundSchema = roundFields.superRefine((round, context) => {
  const seen = new Set<string>()
  for (const [index, nominee] of round.nominees.entries()) {
    const key = [nominee.recipientKind, nominee.name, nominee.description, nominee.achievement]
      .join('|')
      .toLocaleLowerCase('vi')
    if (seen.has(key)) {
      context.addIssue({
        code: 'custom',
        path: ['nominees', index, 'name'],
        message: `${nominee.name} đã được đề nghị với cùng thành tích.`,
      })
    }
    seen.add(key)
  }
})
export type Round = z.infer<typeof roundSchema>

/** What the program adds to a nominee. */
export const nomineeRecordSchema = nomineeSchema.safeExtend({
  /** Reward by the rates of the round's day, in đồng; null when no rate is in force. */
  computedAmount: moneySchema.nullable(),
  /** The reward that papers print: the one set by hand, else the computed one, else 0. */
  amount: moneySchema,
  /** Serial in the golden book (số sổ vàng) of the year; null until entered. */
  goldenBookNumber: countSchema.nullable(),
  /**
   * Who else was given that serial, as after a restore of a book that went on in two places: `Ông Nguyễn Văn Mẫu,
   * Quyết định số 02/QĐ-UBND`; '' for nobody.
   */
  goldenBookShared: z.string(),
})
export type NomineeRecord = z.infer<typeof nomineeRecordSchema>

export const roundRecordSchema = roundFields.extend({
  id: idSchema,
  revision: revisionSchema,
  step: roundStepSchema,
  nominees: z.array(nomineeRecordSchema),
  /** From the register, once the decision has its number. */
  decision: z.object({ number: z.string(), date: dateSchema }).nullable(),
  /** Over with its signed submission: nothing that it asks for is the chairman's to give. */
  submitted: z.boolean(),
  awardedOn: dateSchema.nullable(),
  sample: z.boolean(),
})
export type RoundRecord = z.infer<typeof roundRecordSchema>
