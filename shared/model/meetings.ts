import { z } from 'zod'
import type { IsoDate } from '../text/dates.ts'
import {
  countSchema,
  dateSchema,
  dateTimeSchema,
  honorificSchema,
  idSchema,
  optionalLine,
  optionalName,
  optionalText,
  requiredDateTime,
  requiredLine,
  requiredName,
  requiredText,
  revisionSchema,
  timeSchema,
} from './fields.ts'
import { meetingDay } from './meetingDay.ts'

export const meetingKindSchema = z.enum(['committee', 'monthly', 'midyear', 'yearend', 'festival', 'forum', 'other'], {
  error: 'Chọn loại cuộc họp.',
})
export type MeetingKind = z.infer<typeof meetingKindSchema>

export const meetingKindLabels: Record<MeetingKind, string> = {
  committee: 'Họp Ban Chỉ đạo',
  monthly: 'Giao ban tháng',
  midyear: 'Sơ kết',
  yearend: 'Tổng kết',
  festival: 'Ngày hội',
  forum: 'Diễn đàn lắng nghe ý kiến',
  other: 'Khác',
}

/** Stored state; "Đã cấp số" follows from the number of the minutes. */
export const meetingStateSchema = z.enum(['preparing', 'recording', 'closed'])
export type MeetingState = z.infer<typeof meetingStateSchema>

export const attendanceStatusSchema = z.enum(
  ['present', 'late', 'left-early', 'stand-in', 'excused', 'unexcused', 'unmarked'],
  { error: 'Chọn tình trạng có mặt.' },
)
export type AttendanceStatus = z.infer<typeof attendanceStatusSchema>

export const attendanceLabels: Record<AttendanceStatus, string> = {
  present: 'Có mặt',
  late: 'Đến muộn',
  'left-early': 'Về sớm',
  'stand-in': 'Cử người thay',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
  unmarked: 'Chưa điểm danh',
}

/** A person as named in one meeting. Name and post are those of that day: a later change does not rewrite minutes. */
const namedPerson = {
  memberId: idSchema.nullable(),
  honorific: honorificSchema,
  name: requiredName('họ và tên', 100),
  /** Post as printed: `Trưởng Ban`, `Tổ trưởng tổ dân phố 3`. */
  post: optionalLine(200),
}
export const namedPersonSchema = z.object(namedPerson)
export type NamedPerson = z.infer<typeof namedPersonSchema>

export const attendeeSchema = z
  .object({
    id: idSchema,
    ...namedPerson,
    unit: optionalLine(200),
    /** Invited members count for the quorum; guests do not. */
    role: z.enum(['member', 'guest'], { error: 'Chọn thành viên hoặc khách mời.' }),
    status: attendanceStatusSchema,
    standInName: optionalName(100),
    /** How papers name the stand-in; null and '' where it is not known. A form kept from before has neither. */
    standInHonorific: honorificSchema.nullable().default(null),
    standInPost: optionalLine(200).default(''),
    /** Reason of absence. */
    reason: optionalLine(300),
    /** When somebody late came or somebody early left. */
    time: timeSchema.nullable(),
  })
  .refine((attendee) => attendee.status !== 'stand-in' || attendee.standInName !== '', {
    path: ['standInName'],
    error: 'Nhập tên người họp thay.',
  })
export type Attendee = z.infer<typeof attendeeSchema>

export const agendaItemSchema = z.object({
  id: idSchema,
  title: requiredLine('nội dung', 500),
  presenter: optionalName(150),
  /** Planned minutes. */
  minutes: countSchema.nullable(),
  /** What was presented, for the minutes. */
  summary: optionalText(),
})
export type AgendaItem = z.infer<typeof agendaItemSchema>

/** Fields that opinions of residents usually belong to; offered, never forced. */
export const opinionTopics: readonly string[] = [
  'An ninh, trật tự',
  'Phòng, chống ma túy, tệ nạn xã hội',
  'Camera an ninh',
  'Quản lý hành chính, cư trú, căn cước',
  'Phòng cháy, chữa cháy',
  'Trật tự an toàn giao thông',
  'Trật tự đô thị, vệ sinh môi trường',
  'Xây dựng lực lượng Công an',
  'Khác',
]

export const contributionSchema = z.object({
  id: idSchema,
  agendaItemId: idSchema.nullable(),
  speakerName: requiredName('người phát biểu', 100),
  speakerPost: optionalLine(200),
  /** Field of the opinion, for the figures of the year: one of `opinionTopics` or a word of the user's own. */
  topic: optionalLine(100),
  content: requiredText('ý kiến'),
  /** Answer given at the meeting, and by whom. */
  reply: optionalText(),
  repliedBy: optionalName(150),
})
export type Contribution = z.infer<typeof contributionSchema>

export const voteSchema = z.object({
  id: idSchema,
  agendaItemId: idSchema.nullable(),
  matter: requiredLine('việc biểu quyết', 500),
  inFavour: countSchema,
  against: countSchema,
  abstaining: countSchema,
})
export type Vote = z.infer<typeof voteSchema>

export const conclusionSchema = z.object({ id: idSchema, content: requiredText('kết luận') })
export type Conclusion = z.infer<typeof conclusionSchema>

export const taskSchema = z.object({
  id: idSchema,
  conclusionId: idSchema.nullable(),
  content: requiredText('nhiệm vụ', 5000),
  owner: requiredName('người thực hiện', 150),
  unit: optionalLine(200),
  deadline: dateSchema.nullable(),
  doneOn: dateSchema.nullable(),
})
export type Task = z.infer<typeof taskSchema>

/** What is planned before a meeting: enough for an invitation. */
const planFields = {
  kind: meetingKindSchema,
  title: requiredLine('tên cuộc họp', 500),
  place: requiredLine('địa điểm', 300),
  plannedStart: requiredDateTime('thời gian bắt đầu'),
  plannedEnd: dateTimeSchema.nullable(),
  chair: namedPersonSchema.nullable(),
  secretary: namedPersonSchema.nullable(),
  /** Notes for those invited: papers to bring, dress. */
  invitationNote: optionalText(2000),
}

const meetingFields = z.object({
  ...planFields,
  actualStart: dateTimeSchema.nullable(),
  actualEnd: dateTimeSchema.nullable(),
  /** Residents in the hall beyond the named people; a count, no names. */
  residentCount: countSchema.nullable(),
  attendees: z.array(attendeeSchema).max(1000),
  agenda: z.array(agendaItemSchema).max(200),
  contributions: z.array(contributionSchema).max(1000),
  votes: z.array(voteSchema).max(200),
  conclusions: z.array(conclusionSchema).max(200),
  tasks: z.array(taskSchema).max(500),
})

/** A meeting with everything recorded of it. Lists stand in the order of the minutes. */
export const meetingSchema = meetingFields.superRefine(checkMeeting)
export type Meeting = z.infer<typeof meetingSchema>

export const meetingRecordSchema = meetingFields.extend({
  id: idSchema,
  revision: revisionSchema,
  state: meetingStateSchema,
  sample: z.boolean(),
})
export type MeetingRecord = z.infer<typeof meetingRecordSchema>

type Report = Pick<z.core.$RefinementCtx, 'addIssue'>

/** What no single field can tell: order of times, a person twice, a task before its meeting. */
function checkMeeting(meeting: z.infer<typeof meetingFields>, report: Report): void {
  const complain = (path: (string | number)[], message: string) => report.addIssue({ code: 'custom', path, message })

  if (meeting.plannedEnd && meeting.plannedEnd < meeting.plannedStart) {
    complain(['plannedEnd'], 'Giờ kết thúc dự kiến trước giờ bắt đầu.')
  }
  if (meeting.actualStart && meeting.actualEnd && meeting.actualEnd < meeting.actualStart) {
    complain(['actualEnd'], 'Giờ kết thúc trước giờ bắt đầu.')
  }
  if (meeting.actualEnd && !meeting.actualStart) {
    complain(['actualStart'], 'Nhập giờ bắt đầu thực tế.')
  }
  for (const index of repeatedPeople(meeting.attendees)) {
    complain(['attendees', index, 'name'], `${meeting.attendees[index]?.name} đã có trong danh sách.`)
  }
  const day = meetingDay(meeting)
  for (const [index, task] of meeting.tasks.entries()) {
    if (task.deadline && task.deadline < day) {
      complain(['tasks', index, 'deadline'], 'Thời hạn trước ngày họp.')
    }
    const early = doneTooEarly(task, day)
    if (early !== '') complain(['tasks', index, 'doneOn'], early)
  }
}

/** Why a task cannot have been done on its day: it was given at a meeting of a later one. '' where it can. */
export function doneTooEarly({ doneOn }: Pick<Task, 'doneOn'>, day: IsoDate): string {
  return doneOn !== null && doneOn < day ? 'Ngày hoàn thành trước ngày họp.' : ''
}

/**
 * Places in the list of people who stand in it before: the same member, or the same name and post where one of the two
 * was typed by hand. Two members may share a name.
 */
function repeatedPeople(people: readonly Pick<NamedPerson, 'memberId' | 'name' | 'post'>[]): number[] {
  const members = new Set<string>()
  const byName = new Map<string, 'member' | 'typed'>()
  return people.flatMap((person, index) => {
    const name = `${person.name}|${person.post}`.toLocaleLowerCase('vi')
    const namesake = byName.get(name)
    const how = person.memberId === null ? 'typed' : 'member'
    const sameMember = person.memberId !== null && members.has(person.memberId)
    if (person.memberId !== null) members.add(person.memberId)
    byName.set(name, namesake === 'typed' ? namesake : how)
    return sameMember || (namesake !== undefined && (how === 'typed' || namesake === 'typed')) ? [index] : []
  })
}

/** Rule of the quorum for one kind of meeting: at least `numerator/denominator` of the invited members. */
export const quorumRuleSchema = z
  .object({
    kind: meetingKindSchema,
    /** False where no quorum is asked (forum, festival). */
    required: z.boolean(),
    numerator: z.number({ error: 'Nhập một số.' }).int().min(1, { error: 'Bắt đầu từ 1.' }).max(100),
    denominator: z.number({ error: 'Nhập một số.' }).int().min(1, { error: 'Bắt đầu từ 1.' }).max(100),
    /** True: more than the share ("trên một nửa"); false: at least the share ("ít nhất hai phần ba"). */
    moreThan: z.boolean(),
  })
  .refine((rule) => rule.numerator <= rule.denominator, {
    path: ['numerator'],
    error: 'Tỷ lệ không được lớn hơn 1.',
  })
  .refine((rule) => !rule.moreThan || rule.numerator !== rule.denominator, {
    path: ['moreThan'],
    error: 'Không thể có mặt quá toàn bộ. Chọn “ít nhất” hoặc sửa tỷ lệ.',
  })
export type QuorumRule = z.infer<typeof quorumRuleSchema>

/** Result of counting heads against the rule. */
export const quorumSchema = z.object({
  required: z.boolean(),
  /** Members invited. */
  invited: countSchema,
  /** Members in the room or represented by a stand-in. */
  present: countSchema,
  /** Those of the present who were sent by a member. */
  standIns: countSchema,
  absent: countSchema,
  unmarked: countSchema,
  /** The least number of members that makes a quorum; 0 when none is asked. */
  needed: countSchema,
  reached: z.boolean(),
})
export type Quorum = z.infer<typeof quorumSchema>
