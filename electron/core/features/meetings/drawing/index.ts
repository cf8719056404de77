import { paperDrawing } from '../../../drawing/word/documentDrawing.ts'
import { conclusionsInputSchema, invitationInputSchema, minutesInputSchema } from '../inputs.ts'
import { conclusions } from './conclusions.ts'
import { invitation } from './invitation.ts'
import { minutes } from './minutes.ts'

/** How the papers of a meeting are drawn; the worker alone loads it. */
export const meetingDrawings = [
  paperDrawing(minutesInputSchema, minutes),
  paperDrawing(invitationInputSchema, invitation),
  paperDrawing(conclusionsInputSchema, conclusions),
]
