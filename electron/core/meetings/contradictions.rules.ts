import { momentWithin } from '../../../shared/model/attendanceTimes.ts'
import type { Attendee, Meeting } from '../../../shared/model/meetings.ts'
import { isInTheRoom } from '../../../shared/model/quorum.ts'
import { addDays, formatDateTime } from '../../../shared/text/dates.ts'
import { personKey } from '../../../shared/text/personKey.ts'

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
  return [...standInsTwice(meeting.attendees), ...listedTwice(meeting.attendees), ...timesOutside(meeting)]
}

/** Nobody is in two chairs: who is there himself stands in for nobody, nor anybody for two. */
function standInsTwice(attendees: readonly Attendee[]): Contradiction[] {
  const sent = new Set<string>()
  const members = new Set(
    attendees
      .filter(({ role, status }) => role === 'member' && status !== 'stand-in' && isInTheRoom(status))
      .map(({ name }) => personKey(name)),
  )
  return attendees.flatMap(({ status, standInName }, index) => {
    const key = personKey(standInName)
    if (status !== 'stand-in' || key === '') return []
    const field = `attendees.${index}.standInName`
    const again = sent.has(key)
    sent.add(key)
    if (members.has(key)) {
      return [{ field, certain: true, message: `${standInName} có mặt với tư cách thành viên nên không dự thay được.` }]
    }
    return again
      ? [{ field, certain: true, message: `${standInName} dự thay hai người. Mỗi người chỉ dự thay một người.` }]
      : []
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

/** Days that a meeting may take before its end is asked about. */
const longest = 7
