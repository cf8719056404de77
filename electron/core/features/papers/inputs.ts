import { z } from 'zod'
import { chartSchema } from '../../../../shared/model/charts.ts'
import { tableSchema } from '../../../../shared/model/tables.ts'

/**
 * What each document is drawn from: plain values, already chosen and worded by the rules of the features. An input is
 * kept as JSON when a paper takes its number, so that the paper prints the same ever after; hence schemas, not types.
 */

/** The head of a paper by NĐ 30: agencies and number on the left, motto, place and date on the right. */
export const paperHeadSchema = z.object({
  /** Superior body, capitals, not bold; one entry a line; empty for none. */
  superior: z.array(z.string()),
  /** Issuing body, capitals, bold; entries are forced lines, each may wrap. */
  issuer: z.array(z.string()).min(1),
  /** `05`, or null before signing: room is left to write it. */
  number: z.string().nullable(),
  /** What follows the slash: `BB-BCĐ`. */
  symbol: z.string(),
  placeName: z.string(),
  /** ISO day of signing, or null: room is left to write day and month. */
  date: z.string().nullable(),
  /** Year of the blank date line. */
  year: z.number().int(),
})
export type PaperHead = z.infer<typeof paperHeadSchema>

/** See `signatureLines` in shared/model/signatures.ts. */
export const signatureSchema = z.object({
  authority: z.array(z.string()),
  otherTitle: z.string(),
  name: z.string(),
})

/** Core properties of the file: no person's name, no computer's name. */
const fileFields = {
  /** Title in the file's properties. */
  title: z.string(),
  /** `Ủy ban nhân dân phường Diên Hồng`: stands as author and company. */
  organization: z.string(),
}

const paperFields = {
  ...fileFields,
  head: paperHeadSchema,
  /** Trích yếu. */
  subject: z.string(),
  /** Nơi nhận without the archive line. */
  recipients: z.array(z.string()),
  /** After "Lưu:": `VT, BCĐ`. */
  archive: z.string(),
  /**
   * The issuing body in running text, for the annex's "Kèm theo … của …": `Ban Chỉ đạo … phường Diên Hồng`. Without
   * it the annex names the number and day alone.
   */
  issuerInText: z.string().optional(),
}

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

/** One award in a list: the name with its honorific as printed. */
export const awardRowSchema = z.object({
  recipientKind: z.enum(['person', 'collective', 'household']),
  name: z.string(),
  description: z.string(),
  achievement: z.string(),
  proposingUnit: z.string(),
  form: z.string(),
  /** Đồng. */
  amount: z.number().int(),
})
export type AwardRow = z.infer<typeof awardRowSchema>

/** Mẫu 1.4, tờ trình, with the list of those proposed as an annex. */
export const submissionInputSchema = z.object({
  kind: z.literal('submission'),
  ...paperFields,
  addressees: z.array(z.string()),
  opening: z.string(),
  body: z.array(z.string()),
  closing: z.string(),
  awards: z.array(awardRowSchema),
  /** Title of the annex, small letters: `Danh sách tập thể, cá nhân đề nghị khen thưởng`. */
  listTitle: z.string(),
  signature: signatureSchema,
})
export type SubmissionInput = z.infer<typeof submissionInputSchema>

/** Mẫu 1.2, with the list of awards as an annex. */
export const decisionInputSchema = z.object({
  kind: z.literal('decision'),
  ...paperFields,
  /** Thẩm quyền ban hành, capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG`. */
  authority: z.string(),
  /** Citations and, last, "Theo đề nghị của …"; without the closing mark. */
  basis: z.array(z.string()),
  /** Text of Điều 1…n without "Điều 1. ". Line breaks part paragraphs. */
  articles: z.array(z.string()),
  awards: z.array(awardRowSchema),
  listTitle: z.string(),
  signature: signatureSchema,
})
export type DecisionInput = z.infer<typeof decisionInputSchema>

/**
 * Mẫu 1.4, báo cáo: parts I–V with their sections, then the tables and charts of the figures as an annex (Phụ lục).
 */
export const reportInputSchema = z.object({
  kind: z.literal('report'),
  ...paperFields,
  /** Kính gửi; empty for a report that is sent by the recipients alone. */
  addressees: z.array(z.string()),
  opening: z.string(),
  /** Titles as running text; the paper writes those of the parts in capitals and numbers both. */
  parts: z.array(
    z.object({
      title: z.string(),
      /** A section without title has no heading. */
      sections: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
    }),
  ),
  closing: z.string(),
  /** Title of the annex, small letters: `Số liệu năm 2026`. */
  annexTitle: z.string(),
  tables: z.array(tableSchema),
  charts: z.array(chartSchema),
  signature: signatureSchema,
})
export type ReportInput = z.infer<typeof reportInputSchema>

export const certificateSchema = z.object({
  id: z.string(),
  recipientKind: z.enum(['person', 'collective', 'household']),
  honorific: z.string().nullable(),
  name: z.string(),
  description: z.string(),
  achievement: z.string(),
  goldenBookNumber: z.number().int().nullable(),
})
export type Certificate = z.infer<typeof certificateSchema>

/** Full-page certificates, A4 landscape, one a page. */
export const certificatesInputSchema = z.object({
  kind: z.literal('certificates'),
  ...fileFields,
  /** Awarding title, capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG`. */
  authority: z.string(),
  /** Form of award: `Giấy khen`. */
  form: z.string(),
  certificates: z.array(certificateSchema),
  /** `Quyết định số 12/QĐ-UBND`; null before the number is given: room is left. */
  decisionNumber: z.string().nullable(),
  /** Symbol of the blank decision number: `QĐ-UBND`. */
  decisionSymbol: z.string(),
  decisionDate: z.string().nullable(),
  placeName: z.string(),
  year: z.number().int(),
  signature: signatureSchema,
})
export type CertificatesInput = z.infer<typeof certificatesInputSchema>

/** Sổ đăng ký văn bản đi, ten columns (NĐ 30, Phụ lục IV), A4 landscape, with a cover. */
export const registerInputSchema = z.object({
  kind: z.literal('register'),
  ...fileFields,
  superior: z.array(z.string()),
  issuer: z.array(z.string()).min(1),
  year: z.number().int(),
  /** All papers are numbered in one series, whatever their symbols. */
  oneSeries: z.boolean().optional(),
  entries: z.array(
    z.object({
      label: z.string(),
      /** ISO day. */
      date: z.string(),
      kindAndSubject: z.string(),
      signerName: z.string(),
      recipients: z.string(),
      keeper: z.string(),
      copies: z.number().int().nullable(),
      sentOn: z.string().nullable(),
      receivedBy: z.string(),
      note: z.string(),
    }),
  ),
})
export type RegisterInput = z.infer<typeof registerInputSchema>

export const documentInputSchema = z.discriminatedUnion('kind', [
  minutesInputSchema,
  invitationInputSchema,
  conclusionsInputSchema,
  submissionInputSchema,
  decisionInputSchema,
  reportInputSchema,
  certificatesInputSchema,
  registerInputSchema,
])
export type DocumentInput = z.infer<typeof documentInputSchema>
