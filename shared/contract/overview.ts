import { z } from 'zod'
import { paperRecordSchema } from '../model/papers.ts'
import { procedure } from './base.ts'
import { roundSummarySchema } from './commendations.ts'
import { meetingSummarySchema, openTaskSchema } from './meetings.ts'

/** One figure of the year with that of the year before; null where it is not known. */
const figureSchema = z.object({ label: z.string(), value: z.number().nullable(), lastYear: z.number().nullable() })
export type Figure = z.infer<typeof figureSchema>

export const overview = {
  /** What to do now, and the year in six figures. */
  get: procedure.output(
    z.object({
      nextMeetings: z.array(meetingSummarySchema),
      /** Meetings begun or past whose minutes are not closed. */
      unfinishedMeetings: z.array(meetingSummarySchema),
      tasks: z.object({
        overdue: z.array(openTaskSchema),
        today: z.array(openTaskSchema),
        soon: z.array(openTaskSchema),
      }),
      papersWaiting: z.array(paperRecordSchema),
      openRounds: z.array(roundSummarySchema),
      year: z.number().int(),
      figures: z.array(figureSchema),
    }),
  ),
}
