import { z } from 'zod'
import { paperFields, signatureSchema } from '../../drawing/word/inputs.ts'

/** What the papers of a meeting are drawn from. */

const personSchema = z.object({ honorific: z.string(), name: z.string(), post: z.string() })

const attendeeSchema = personSchema.extend({
  unit: z.string(),
  status: z.enum(['present', 'late', 'left-early', 'stand-in', 'excused', 'unexcused', 'unmarked']),
  standInName: z.string(),
  reason: z.string(),
  /** `HH:mm` or null. */
  time: z.string().nullable(),
})

const contributionSchema = z.object({
  speakerName: z.string(),
  speakerPost: z.string(),
  content: z.string(),
  reply: z.string(),
  repliedBy: z.string(),
})

const voteSchema = z.object({
  matter: z.string(),
  inFavour: z.number().int(),
  against: z.number().int(),
  abstaining: z.number().int(),
})

const taskSchema = z.object({
  content: z.string(),
  owner: z.string(),
  unit: z.string(),
  /** ISO day or null. */
  deadline: z.string().nullable(),
})

/** Mẫu 1.9. The head carries neither place nor date; the secretary signs left, the chair right. */
export const minutesInputSchema = z.object({
  kind: z.literal('minutes'),
  ...paperFields,
  /** ISO day with time, or null: room is left. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string(),
  chair: personSchema.nullable(),
  secretary: personSchema.nullable(),
  members: z.array(attendeeSchema),
  guests: z.array(attendeeSchema),
  residentCount: z.number().int().nullable(),
  quorumSentence: z.string(),
  /** What it was, at the head of a sentence: `Hội nghị`; `Cuộc họp` where left out. */
  noun: z.string().optional(),
  /** Closed minutes leave no room to write: what there was none of is left out. */
  closed: z.boolean().optional(),
  agenda: z.array(
    z.object({
      title: z.string(),
      presenter: z.string(),
      summary: z.string(),
      contributions: z.array(contributionSchema),
      votes: z.array(voteSchema),
    }),
  ),
  /** Not tied to an item of the agenda. */
  contributions: z.array(contributionSchema),
  votes: z.array(voteSchema),
  conclusions: z.array(z.string()),
  tasks: z.array(taskSchema),
  /** Posts printed above the chair's name when the parent's seal is used; '' for none. */
  chairOtherTitle: z.string(),
})
export type MinutesInput = z.infer<typeof minutesInputSchema>

/** Mẫu 1.7. */
export const invitationInputSchema = z.object({
  kind: z.literal('invitation'),
  ...paperFields,
  /** Who invites, in running text: `Ban Chỉ đạo … phường Diên Hồng`. */
  inviter: z.string(),
  addressees: z.array(z.string()),
  /** True: one page for each addressee; false: one page that lists them all. */
  onePageEach: z.boolean(),
  /** As inside a sentence: `cuộc họp Ban Chỉ đạo quý III`. */
  meetingTitle: z.string(),
  agenda: z.array(z.string()),
  chair: personSchema.nullable(),
  start: z.string(),
  end: z.string().nullable(),
  place: z.string(),
  note: z.string(),
  signature: signatureSchema,
})
export type InvitationInput = z.infer<typeof invitationInputSchema>

/** Mẫu 1.4, thông báo kết luận. */
export const conclusionsInputSchema = z.object({
  kind: z.literal('conclusions'),
  ...paperFields,
  opening: z.string(),
  body: z.array(z.string()),
  conclusions: z.array(z.string()),
  tasks: z.array(taskSchema),
  closing: z.string(),
  signature: signatureSchema,
})
export type ConclusionsInput = z.infer<typeof conclusionsInputSchema>
