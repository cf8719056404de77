import { z } from 'zod'
import { dateSchema, idSchema, recordKindSchema } from '../model/fields.ts'
import { paperRecordSchema } from '../model/papers.ts'
import { procedure } from './base.ts'
import { meetingSummarySchema, openTaskSchema } from './meetings.ts'
import { periodFigureSchema } from './reports.ts'

/** An open task with who does it, for a list. */
export const namedTaskSchema = openTaskSchema.extend({
  /** As minutes name him, with post and unit: `Ông Trần Văn Bình, Trưởng Công an phường`. */
  doer: z.string(),
})
export type NamedTask = z.infer<typeof namedTaskSchema>

/** A record that was begun and waits for its next step. */
export const begunWorkSchema = z.object({
  /** What it is, as the search names it: `meeting`. */
  kind: recordKindSchema,
  id: idSchema,
  title: z.string(),
  /** What it is and how far, as a second line: `Đợt khen thưởng: đang xét`. */
  detail: z.string(),
  /** The next step as the words of a button: `Ghi tiếp`; null where there is none to offer. */
  step: z.string().nullable(),
})
export type BegunWork = z.infer<typeof begunWorkSchema>

export const overview = {
  /** What to do now, and the year in six figures. */
  get: procedure.output(
    z.object({
      nextMeetings: z.array(meetingSummarySchema),
      tasks: z.object({
        overdue: z.array(namedTaskSchema),
        today: z.array(namedTaskSchema),
        soon: z.array(namedTaskSchema),
      }),
      papersWaiting: z.array(paperRecordSchema),
      begun: z.array(begunWorkSchema),
      year: z.number().int(),
      figures: z.array(periodFigureSchema),
      /** Last day of last year that is counted while the year runs; null on its last day. */
      comparedUntil: dateSchema.nullable(),
    }),
  ),
}
