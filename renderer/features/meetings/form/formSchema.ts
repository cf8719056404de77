import { z } from 'zod'
import { type Meeting, meetingSchema } from '../../../../shared/model/meetings.ts'
import { withoutBlankRows } from './blankRows.ts'

/** The shared rules of a meeting, for a form that may hold rows in which nothing was typed. Those are left out. */
export const formSchema = z.custom<Meeting>().transform((values, context) => {
  const { meeting, formPath } = withoutBlankRows(values)
  const checked = meetingSchema.safeParse(meeting)
  if (checked.success) return checked.data
  for (const { path, message } of checked.error.issues) {
    context.addIssue({ code: 'custom', path: formPath(path), message })
  }
  return z.NEVER
})
