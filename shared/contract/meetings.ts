import { z } from 'zod'
import { dateSchema, dateTimeSchema, idSchema, requiredLine, revisionSchema } from '../model/fields.ts'
import {
  meetingKindSchema,
  meetingRecordSchema,
  meetingSchema,
  meetingStateSchema,
  taskSchema,
} from '../model/meetings.ts'
import { findingSchema } from '../model/papers.ts'
import { confirmable, procedure, savedSchema } from './base.ts'

/** A line in the list of meetings. */
export const meetingSummarySchema = z.object({
  id: idSchema,
  kind: meetingKindSchema,
  title: z.string(),
  place: z.string(),
  plannedStart: dateTimeSchema,
  state: meetingStateSchema,
  /** Number of the minutes once given. */
  minutesNumber: z.string().nullable(),
  sample: z.boolean(),
})
export type MeetingSummary = z.infer<typeof meetingSummarySchema>

/** A task with the meeting it comes from. */
export const openTaskSchema = taskSchema.extend({
  meetingId: idSchema,
  meetingTitle: z.string(),
  /** Day of the meeting. */
  meetingDate: dateSchema,
})
export type OpenTask = z.infer<typeof openTaskSchema>

const target = { id: idSchema, revision: revisionSchema }

export const meetings = {
  /** Meetings of a year (all when null), latest first. */
  list: procedure.input(z.object({ year: z.number().int().nullable() })).output(z.array(meetingSummarySchema)),
  get: procedure.input(z.object({ id: idSchema })).output(meetingRecordSchema),
  create: procedure.input(meetingSchema).output(savedSchema),
  /** REFUSED while the minutes are closed, CONFLICT when another page saved meanwhile. */
  update: procedure.input(z.object({ ...target, meeting: meetingSchema })).output(savedSchema),
  /**
   * preparing → recording. An empty real start becomes now on the day of the meeting; on another day, when the minutes
   * are written afterwards, the planned start.
   */
  start: procedure.input(z.object(target)).output(savedSchema),
  /** What is still missing before the minutes can be closed. */
  check: procedure.input(z.object({ id: idSchema })).output(z.array(findingSchema)),
  /**
   * recording → closed (chốt biên bản); INVALID lists the findings of severity `error`, DOUBTFUL where the meeting
   * ended on a day to come: that they were opened again stays with them.
   */
  close: procedure.input(z.object({ ...target, ...confirmable })).output(savedSchema),
  /** closed → recording with a reason that is kept. A number already given stays with the paper as it was signed. */
  reopen: procedure.input(z.object({ ...target, reason: requiredLine('lý do mở lại', 500) })).output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
  /** Tasks not done, by deadline. */
  openTasks: procedure.output(z.array(openTaskSchema)),
  /**
   * Marks a task done on a day, or not done (null); possible also when the minutes are closed. CONFLICT where it bears
   * another mark than the page shows (`seen`), DOUBTFUL at a day to come.
   */
  completeTask: procedure
    .input(z.object({ taskId: idSchema, seen: dateSchema.nullable(), doneOn: dateSchema.nullable(), ...confirmable }))
    .output(z.object({ taskId: idSchema })),
}
