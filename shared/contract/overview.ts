import { z } from 'zod'
import { dateSchema } from '../model/fields.ts'
import { paperRecordSchema } from '../model/papers.ts'
import { procedure } from './base.ts'
import { roundSummarySchema } from './commendations.ts'
import { meetingSummarySchema, openTaskSchema } from './meetings.ts'
import { periodFigureSchema } from './reports.ts'

/** An open task with who does it, for a list. */
export const namedTaskSchema = openTaskSchema.extend({
  /** As minutes name him, with post and unit: `Ông Trần Văn Bình, Trưởng Công an phường`. */
  doer: z.string(),
})
export type NamedTask = z.infer<typeof namedTaskSchema>

export const overview = {
  /** What to do now, and the year in six figures. */
  get: procedure.output(
    z.object({
      nextMeetings: z.array(meetingSummarySchema),
      /** Meetings begun or past whose minutes are not closed. */
      unfinishedMeetings: z.array(meetingSummarySchema),
      tasks: z.object({
        overdue: z.array(namedTaskSchema),
        today: z.array(namedTaskSchema),
        soon: z.array(namedTaskSchema),
      }),
      papersWaiting: z.array(paperRecordSchema),
      openRounds: z.array(roundSummarySchema),
      year: z.number().int(),
      figures: z.array(periodFigureSchema),
      /** Last day of last year that is counted while the year runs; null on its last day. */
      comparedUntil: dateSchema.nullable(),
    }),
  ),
}
