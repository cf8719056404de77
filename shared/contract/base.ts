import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { progressEventSchema } from './progress.ts'
import '../model/messages.ts'

/** A wrong field: its dotted path in the input (`terms.0.from`) and a Vietnamese sentence. */
export const fieldErrorSchema = z.object({ path: z.string(), message: z.string() })
export type FieldError = z.infer<typeof fieldErrorSchema>

/** The first wrong fields, and how many more there are where those are not all. */
export const fieldErrorsSchema = z.object({ fields: z.array(fieldErrorSchema), more: z.number().int().optional() })

/** What makes one look twice at what a step was given, a sentence each. */
export const doubtsSchema = z.object({ doubts: z.array(z.string()) })

/**
 * For the input of a step that cannot be undone: the doubts that were answered with yes, as DOUBTFUL named them. With
 * any other, such as one that came up meanwhile, it is refused again.
 */
export const confirmable = { confirmed: z.array(z.string().max(1000)).max(100).optional() }

/**
 * The errors that any procedure may answer with. Each carries a Vietnamese message for the screen; where it concerns
 * fields, their paths. `FAILED` stands for everything unforeseen: its cause stays in the program's log.
 */
export const commonErrors = {
  /** The input breaks a rule that a field can mend. */
  INVALID: { status: 422, data: fieldErrorsSchema },
  /** The record is gone. */
  NOT_FOUND: { status: 404 },
  /** Another page saved the record meanwhile, or took the number. */
  CONFLICT: { status: 409, data: fieldErrorsSchema },
  /**
   * The step cannot be undone, and what it was given is hardly meant so: a day to come, a year as a number, a clock
   * that cannot be right. Nothing was done; it is done once all of these doubts are confirmed ({@link confirmable}).
   */
  DOUBTFUL: { status: 428, data: doubtsSchema },
  /** The step is not possible in the record's state. */
  REFUSED: { status: 403 },
  /** What is stored of a record is no such record any more: a flipped bit, a value that no version writes. */
  UNREADABLE: { status: 500 },
  /** Something unforeseen. */
  FAILED: { status: 500 },
} as const

/** Every procedure of the contract starts from here. */
export const procedure = oc.errors(commonErrors)

/** Input of procedures that name one record. */
export { idSchema } from '../model/fields.ts'

/** Answer of a save: the record's new revision. */
export const savedSchema = z.object({ id: z.uuid(), revision: z.number().int() })
export type Saved = z.infer<typeof savedSchema>

/** A streamed answer: how far the work is, and as the last event what it came to. */
export function followedBy<Done extends z.ZodObject<{ type: z.ZodLiteral<'done'> }>>(done: Done) {
  return eventIterator(z.discriminatedUnion('type', [progressEventSchema, done]))
}
