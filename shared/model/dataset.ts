import { z } from 'zod'
import { nomineeSchema, roundKindSchema, roundSchema, roundStepSchema } from './commendations.ts'
import {
  dateSchema,
  dateTimeSchema,
  moneySchema,
  optionalLine,
  requiredLine,
  signingDateSchema,
  yearSchema,
} from './fields.ts'
import { groupSchema } from './groups.ts'
import {
  agendaItemSchema,
  attendeeSchema,
  conclusionSchema,
  contributionSchema,
  meetingSchema,
  meetingStateSchema,
  namedPersonSchema,
  taskSchema,
  voteSchema,
} from './meetings.ts'
import { memberSchema, termSchema } from './members.ts'
import { paperKindSchema } from './paperKinds.ts'
import { paperIssueSchema, paperSchema } from './papers.ts'
import { manualEntrySchema, registerColumnsSchema, seriesStartSchema } from './register.ts'
import { defaultUnit, unitLevelSchema } from './units.ts'
import {
  baseSalarySchema,
  committeeSchema,
  headerPeriodSchema,
  legalBasisSchema,
  recipientKindSchema,
  rewardRateSchema,
  signerSchema,
  wardSchema,
  wardYearSchema,
} from './ward.ts'

/**
 * One JSON file that fills an empty program: ward, members, groups, meetings, commendations. It is made of the schemas
 * that the forms use, without ids: records name each other by a `key`, groups by their name. Every object is strict,
 * so that a file with columns that this book must not keep (identity cards, suspects) is refused, not trimmed.
 */

/** Names a record within the file. */
const key = z.string({ error: 'Cần là chữ.' }).regex(/^[\p{L}\p{N}._-]{1,60}$/u, {
  error: 'Khóa gồm chữ, số, gạch nối hoặc dấu chấm, không có khoảng trắng, nhiều nhất 60 ký tự.',
})
const reference = key.nullable().default(null)

const ids = { id: true } as const

/** What files from before do not have. Without a last day a fact is in force until the next of its kind begins. */
const later = {
  validUntil: baseSalarySchema.shape.validUntil.unwrap().optional(),
  toCheck: baseSalarySchema.shape.toCheck,
}

const withoutId = {
  header: z.object(headerPeriodSchema.shape).omit(ids).shape,
  signer: z.object(signerSchema.shape).omit(ids).shape,
  baseSalary: { ...z.object(baseSalarySchema.shape).omit(ids).shape, ...later },
  rewardRate: { ...z.object(rewardRateSchema.shape).omit(ids).shape, ...later },
  legalBasis: { ...z.object(legalBasisSchema.shape).omit(ids).shape, ...later },
  term: z.object(termSchema.shape).omit(ids).shape,
}

const wardPart = z.strictObject({
  ...wardSchema.shape,
  committee: z.strictObject(committeeSchema.shape),
  units: z.array(z.strictObject(unitLevelSchema.shape)).min(1).max(2).default([defaultUnit]),
  headers: z.array(z.strictObject(withoutId.header)).min(1, { error: 'Cần ít nhất một mốc tên phường.' }),
})

const signerPart = z.strictObject({
  key,
  ...withoutId.signer,
  headTitle: withoutId.signer.headTitle.default(''),
  otherTitle: withoutId.signer.otherTitle.default(''),
  until: withoutId.signer.until.default(null),
})

/** Left out, the facts that the program ships are taken. */
const legalFactsPart = z.strictObject({
  baseSalaries: z.array(z.strictObject(withoutId.baseSalary)),
  rewardRates: z.array(z.strictObject(withoutId.rewardRate)),
  legalBases: z.array(z.strictObject(withoutId.legalBasis)),
})

const memberPart = z.strictObject({
  key,
  ...memberSchema.shape,
  phone: memberSchema.shape.phone.default(''),
  terms: z.array(
    z.strictObject({
      ...withoutId.term,
      outsidePost: withoutId.term.outsidePost.default(''),
      unit: withoutId.term.unit.default(''),
      until: withoutId.term.until.default(null),
      decision: withoutId.term.decision.default(''),
    }),
  ),
})

const groupPart = z.strictObject({
  ...groupSchema.shape,
  headName: groupSchema.shape.headName.default(''),
  headPhone: groupSchema.shape.headPhone.default(''),
  deputyName: groupSchema.shape.deputyName.default(''),
  hall: groupSchema.shape.hall.default(''),
  until: groupSchema.shape.until.default(null),
  years: z.array(z.strictObject(groupSchema.shape.years.element.shape)).default([]),
})

const { honorific, name, post } = namedPersonSchema.shape

/** A member by key, named as on the day of the meeting; or somebody else by name. What is written here goes first. */
const namedPersonPart = z.strictObject({
  member: reference,
  honorific: honorific.optional(),
  name: name.optional(),
  post: post.optional(),
})

const award = z.strictObject({
  /** Place in the list of the decision, from 0. */
  position: z.number().int().min(0),
  /** Place of the nominee in its round, from 0; null where the list has it no more. */
  proposal: z.number().int().min(0).nullable(),
  group: z.string().nullable(),
  recipientKind: recipientKindSchema,
  honorific: z.string().max(100).nullable(),
  name: z.string().max(600),
  printedName: z.string().max(600),
  description: z.string().max(600),
  achievement: z.string().max(6000),
  proposingUnit: z.string().max(600),
  form: z.string().max(300),
  amount: moneySchema,
  goldenBookYear: yearSchema.nullable(),
  goldenBookNumber: z.number().int().min(1).nullable(),
})

/** What was signed, as it was written when the number was given; loading gives it back word for word. */
const signedPart = z.strictObject({
  /** The document that is printed, as JSON in one text: its form is the program's own. */
  input: z.string().max(5_000_000),
  awards: z.array(award).max(2000).default([]),
  /** SHA-256 of both: a file in which somebody wrote is refused. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Mã kiểm tra không đúng.' }),
})

/**
 * A paper to be drafted with its usual text. With `date` it takes its number on that day: the next one, or `number`.
 * Any text given here stands in place of the usual one.
 */
const paperPart = z.strictObject({
  kind: paperKindSchema,
  date: signingDateSchema.nullable().default(null),
  number: paperIssueSchema.shape.number.default(null),
  signer: key.optional(),
  /** The columns of the register that are filled in after the number is given; left out, those of a new number. */
  register: z.strictObject(registerColumnsSchema.shape).optional(),
  /** Why the number was cancelled; '' while it stands. */
  cancelReason: optionalLine(300).default(''),
  /** Left out, a number is given to the paper as it is drafted. */
  signed: signedPart.optional(),
  ...z.object(paperSchema.shape).omit({ signerId: true }).partial().shape,
})

const meeting = meetingSchema.shape
const attendee = attendeeSchema.shape
const item = z.object(agendaItemSchema.shape).omit(ids).shape
const contribution = z.object(contributionSchema.shape).omit({ id: true, agendaItemId: true }).shape
const vote = z.object(voteSchema.shape).omit({ id: true, agendaItemId: true }).shape
const task = z.object(taskSchema.shape).omit({ id: true, conclusionId: true }).shape

const meetingPart = z.strictObject({
  key: key.optional(),
  state: meetingStateSchema.default('preparing'),
  kind: meeting.kind,
  title: meeting.title,
  place: meeting.place,
  plannedStart: meeting.plannedStart,
  plannedEnd: meeting.plannedEnd.default(null),
  chair: namedPersonPart.nullable().default(null),
  secretary: namedPersonPart.nullable().default(null),
  invitationNote: meeting.invitationNote.default(''),
  actualStart: meeting.actualStart.default(null),
  actualEnd: meeting.actualEnd.default(null),
  residentCount: meeting.residentCount.default(null),
  attendees: z
    .array(
      z.strictObject({
        ...namedPersonPart.shape,
        unit: attendee.unit.optional(),
        role: attendee.role.default('member'),
        status: attendee.status.default('unmarked'),
        standInName: attendee.standInName.default(''),
        standInHonorific: attendee.standInHonorific,
        standInPost: attendee.standInPost,
        reason: attendee.reason.default(''),
        time: attendee.time.default(null),
      }),
    )
    .default([]),
  agenda: z
    .array(
      z.strictObject({
        key: key.optional(),
        ...item,
        presenter: item.presenter.default(''),
        minutes: item.minutes.default(null),
        summary: item.summary.default(''),
      }),
    )
    .default([]),
  contributions: z
    .array(
      z.strictObject({
        agendaItem: reference,
        ...contribution,
        speakerPost: contribution.speakerPost.default(''),
        topic: contribution.topic.default(''),
        reply: contribution.reply.default(''),
        repliedBy: contribution.repliedBy.default(''),
      }),
    )
    .default([]),
  votes: z.array(z.strictObject({ agendaItem: reference, ...vote })).default([]),
  conclusions: z.array(z.strictObject({ key: key.optional(), content: conclusionSchema.shape.content })).default([]),
  tasks: z
    .array(
      z.strictObject({
        conclusion: reference,
        ...task,
        unit: task.unit.default(''),
        deadline: task.deadline.default(null),
        doneOn: task.doneOn.default(null),
      }),
    )
    .default([]),
  papers: z.array(paperPart).default([]),
  /** When and why closed minutes were opened again. */
  reopenings: z.array(z.strictObject({ at: dateTimeSchema, reason: requiredLine('lý do mở lại', 500) })).default([]),
})

const round = roundSchema.shape
const nominee = z.object(nomineeSchema.shape).omit({ id: true, groupId: true }).shape

const commendationPart = z.strictObject({
  occasion: round.occasion,
  kind: roundKindSchema,
  date: round.date,
  /** The meeting that reviewed the nominees. */
  meeting: reference,
  step: roundStepSchema.default('proposing'),
  awardedOn: dateSchema.nullable().default(null),
  funding: round.funding.default(''),
  basis: round.basis.default([]),
  note: round.note.default(''),
  /** The nominees; files keep the name that the first version gave them. */
  proposals: z
    .array(
      z.strictObject({
        /** Name of a residential group. */
        group: z.string({ error: 'Cần là chữ.' }).nullable().default(null),
        ...nominee,
        honorific: nominee.honorific.default(null),
        description: nominee.description.default(''),
        form: nominee.form.default('Giấy khen'),
        result: nominee.result.default('pending'),
        resultNote: nominee.resultNote.default(''),
        amountOverride: nominee.amountOverride.default(null),
      }),
    )
    .default([]),
  papers: z.array(paperPart).default([]),
})

/** A number of the register that a paper written elsewhere took. */
const registerPart = z.strictObject({
  ...manualEntrySchema.shape,
  number: manualEntrySchema.shape.number.unwrap(),
  recipients: registerColumnsSchema.shape.recipients.default(''),
  keeper: registerColumnsSchema.shape.keeper.default(''),
  copies: registerColumnsSchema.shape.copies.default(null),
  sentOn: registerColumnsSchema.shape.sentOn.default(null),
  receivedBy: registerColumnsSchema.shape.receivedBy.default(''),
  note: registerColumnsSchema.shape.note.default(''),
  /** Why the number was cancelled; '' while it stands. */
  cancelReason: optionalLine(300).default(''),
})

/** What a row of each list of the file is; lists are read row by row. */
export const datasetRows = {
  wardYears: z.strictObject(wardYearSchema.shape),
  signers: signerPart,
  members: memberPart,
  groups: groupPart,
  meetings: meetingPart,
  commendations: commendationPart,
  register: registerPart,
  registerStarts: z.strictObject(seriesStartSchema.shape),
}

export const datasetSchema = z.strictObject({
  /** Address of the published schema, for editors; of no meaning to the program. */
  $schema: z.string().optional(),
  version: z.literal(1, { error: 'Phiên bản tệp cần là 1 hoặc 2.' }),
  ward: wardPart,
  wardYears: z.array(datasetRows.wardYears).default([]),
  signers: z.array(datasetRows.signers).default([]),
  legalFacts: legalFactsPart.optional(),
  members: z.array(datasetRows.members).default([]),
  groups: z.array(datasetRows.groups).default([]),
  meetings: z.array(datasetRows.meetings).default([]),
  commendations: z.array(datasetRows.commendations).default([]),
  register: z.array(datasetRows.register).default([]),
  /** Where series of the register began that began elsewhere. */
  registerStarts: z.array(datasetRows.registerStarts).default([]),
})
export type Dataset = z.infer<typeof datasetSchema>
export type DatasetPaper = z.infer<typeof paperPart>
export type DatasetSigned = z.infer<typeof signedPart>
