import { momentWithin } from '../../../../shared/model/attendanceTimes.ts'
import { type Attendee, attendanceLabels, type Meeting, type NamedPerson } from '../../../../shared/model/meetings.ts'
import { isThereHimself } from '../../../../shared/model/quorum.ts'
import { addDays, formatDate, formatDateTime, yearOf } from '../../../../shared/text/dates.ts'
import { personKey } from '../../../../shared/text/personKey.ts'

/** Two facts of a meeting that cannot both be. */
export interface Contradiction {
  /** Dotted path of the later fact. */
  readonly field: string
  readonly message: string
  /** False where it is only unlikely. */
  readonly certain: boolean
}

/** What the record of a meeting says in one place and cannot be for what it says in another. */
export function contradictionsIn(meeting: Meeting): Contradiction[] {
  return [
    ...standInsElsewhere(meeting.attendees),
    ...listedTwice(meeting.attendees),
    ...leadWhileAway(meeting),
    ...speakWhileAway(meeting),
    ...timesOutside(meeting),
    ...heldOnAnotherDay(meeting),
  ]
}

/**
 * Nobody is in two chairs: who is there himself stands in for nobody, nor anybody for two. Nobody stands in for
 * himself, nor from elsewhere.
 */
function standInsElsewhere(attendees: readonly Attendee[]): Contradiction[] {
  const sent = new Set<string>()
  return attendees.flatMap(({ name, status, standInName }, index) => {
    const key = personKey(standInName)
    if (status !== 'stand-in' || key === '') return []
    const others = attendees.filter((other, place) => place !== index && personKey(other.name) === key)
    const again = sent.has(key)
    sent.add(key)
    const message = whyNoStandIn(standInName, { isSelf: personKey(name) === key, others, again })
    return message === '' ? [] : [{ field: `attendees.${index}.standInName`, certain: true, message }]
  })
}

function whyNoStandIn(
  standIn: string,
  { isSelf, others, again }: { isSelf: boolean; others: readonly Attendee[]; again: boolean },
): string {
  const present = others.find(({ status }) => isThereHimself(status))
  if (present) {
    return present.role === 'member'
      ? `${standIn} có mặt với tư cách thành viên nên không dự thay được.`
      : `${standIn} có mặt với tư cách khách mời; dự thay nữa thì một người tính hai lần. Xóa dòng khách mời hoặc đổi người họp thay.`
  }
  if (isSelf) return `${standIn} không cử chính mình họp thay được. Nếu có mặt thì chọn “${attendanceLabels.present}”.`
  const away = others.find(({ status }) => isAway(status))
  if (away) return `${standIn} ${awayText(away)} nên không dự thay được.`
  return again ? `${standIn} dự thay hai người. Mỗi người chỉ dự thay một người.` : ''
}

/** Marked, and not in the room: who sent somebody else is not there either. */
function isAway(status: Attendee['status']): boolean {
  return status !== 'unmarked' && !isThereHimself(status)
}

function awayText({ status }: Pick<Attendee, 'status'>): string {
  return `điểm danh là “${attendanceLabels[status]}”`
}

/**
 * How the list marks a person who was not there; undefined where he was, is not listed, or is not marked. Of two with
 * one name both have to be away, and nobody is who stands in for another.
 */
function awayIn(
  attendees: readonly Attendee[],
  person: Pick<NamedPerson, 'name'> & Partial<Pick<NamedPerson, 'memberId'>>,
): Attendee | undefined {
  const key = personKey(person.name)
  const chosen = attendees.filter(({ memberId }) => memberId !== null && memberId === person.memberId)
  const rows = chosen.length > 0 ? chosen : attendees.filter(({ name }) => personKey(name) === key)
  const standsIn = attendees.some(({ status, standInName }) => status === 'stand-in' && personKey(standInName) === key)
  return key !== '' && !standsIn && rows.every(({ status }) => isAway(status)) ? rows[0] : undefined
}

/** Minutes name and are signed by those who led the meeting and wrote them: they were there. */
function leadWhileAway({ chair, secretary, attendees }: Meeting): Contradiction[] {
  const leaders = [
    { field: 'chair', person: chair, task: 'chủ trì' },
    { field: 'secretary', person: secretary, task: 'làm thư ký' },
  ]
  return leaders.flatMap(({ field, person, task }) => {
    const away = person && awayIn(attendees, person)
    if (!away) return []
    const message = `${person.name} ${awayText(away)} nhưng biên bản ghi ${task}. Chọn người khác hoặc sửa điểm danh.`
    return [{ field, certain: true, message }]
  })
}

/** A namesake may have spoken, and an opinion may have been sent in writing: this is to be judged. */
function speakWhileAway({ agenda, contributions, attendees }: Meeting): Contradiction[] {
  const speakers = [
    ...agenda.map((item, index) => ({ field: `agenda.${index}.presenter`, name: item.presenter, what: 'trình bày' })),
    ...contributions.flatMap(({ speakerName, repliedBy }, index) => [
      { field: `contributions.${index}.speakerName`, name: speakerName, what: 'phát biểu' },
      { field: `contributions.${index}.repliedBy`, name: repliedBy, what: 'trả lời' },
    ]),
  ]
  return speakers.flatMap(({ field, name, what }) => {
    const away = awayIn(attendees, { name })
    if (!away) return []
    const message = `${name} ${awayText(away)} nhưng biên bản ghi ${what}. Kiểm tra lại.`
    return [{ field, certain: false, message }]
  })
}

/** Two members may share a name; a member and a guest of one name are probably one person. */
function listedTwice(attendees: readonly Attendee[]): Contradiction[] {
  const before = new Map<string, Attendee>()
  return attendees.flatMap((attendee, index) => {
    const key = personKey(attendee.name)
    const other = before.get(key)
    if (!other) before.set(key, attendee)
    if (!other || (other.memberId !== null && attendee.memberId !== null)) return []
    const message = `${attendee.name} có hai dòng trong danh sách. Nếu là một người thì xóa một dòng.`
    return [{ field: `attendees.${index}.name`, certain: false, message }]
  })
}

function timesOutside({ actualStart: start, actualEnd: end, attendees }: Meeting): Contradiction[] {
  if (!start || !end) return []
  const message = `Cuộc họp kéo dài từ ${formatDateTime(start)} đến ${formatDateTime(end)}. Kiểm tra lại giờ kết thúc.`
  if (end.slice(0, 10) > addDays(start, longest)) return [{ field: 'actualEnd', certain: false, message }]
  return attendees.flatMap(({ name, status, time }, index) => {
    if (time === null || (status !== 'late' && status !== 'left-early')) return []
    if (momentWithin({ start, end }, { status, time }) !== null) return []
    const what = status === 'late' ? 'đến muộn' : 'về sớm'
    const span = `từ ${formatDateTime(start)} đến ${formatDateTime(end)}`
    return [
      {
        field: `attendees.${index}.time`,
        certain: true,
        message: `${name} ${what} lúc ${time}, ngoài giờ họp (${span}).`,
      },
    ]
  })
}

/** A meeting is put off by days, seldom by months; another month or year is more often mistyped. */
function heldOnAnotherDay({ plannedStart, actualStart }: Meeting): Contradiction[] {
  if (!actualStart) return []
  const [first, last] = [plannedStart, actualStart].sort()
  const near = first && last && last.slice(0, 10) <= addDays(first, mostPutOff)
  if (near && yearOf(first) === yearOf(last)) return []
  const message = `Dự kiến họp ngày ${formatDate(plannedStart.slice(0, 10))} nhưng ghi đã họp ngày ${formatDate(actualStart.slice(0, 10))}. Kiểm tra lại ngày.`
  return [{ field: 'actualStart', certain: false, message }]
}

/** Days by which a meeting may be put off before it is asked about. */
const mostPutOff = 31

/** Days that a meeting may take before its end is asked about. */
const longest = 7
