import type { Paragraph, Table } from 'docx'
import { hasSeveralDays, momentWithin } from '../../../../../shared/model/attendanceTimes.ts'
import { attendanceLabels } from '../../../../../shared/model/meetings.ts'
import { paperDateTime, paperTime } from '../../../../../shared/text/dates.ts'
import { withoutReasonLabel } from '../../../../../shared/text/labels.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { personName, postAndUnit } from '../../../../../shared/text/personName.ts'
import { mm, pt, textWidth } from '../../../drawing/measure/units.ts'
import { isBlank, paragraph, spacer } from '../../../drawing/word/paragraphs.ts'
import { personWithPost } from '../../../drawing/word/people.ts'
import { type DataRow, dataTable } from '../../../drawing/word/tables.ts'
import type { MinutesInput } from '../inputs.ts'

type Attendee = MinutesInput['members'][number]

const widths = [mm(11), mm(48), mm(62), textWidth - mm(11) - mm(48) - mm(62)]
const head: DataRow = {
  cells: ['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Có mặt, vắng mặt'].map((text) => ({ text, style: 'TableHead' })),
}

/** Who took part (Mẫu 1.9, thành phần tham dự), who chaired, who wrote, and whether that was a quorum. */
export function attendance(input: MinutesInput): (Paragraph | Table)[] {
  const lists = [
    { label: 'Thành viên', people: input.members },
    { label: 'Khách mời', people: input.guests },
  ].filter((list) => list.people.length > 0)
  const residents = input.residentCount
  return [
    paragraph('Body', `1. Chủ trì (chủ tọa): ${personWithPost(input.chair)}`),
    paragraph('Body', `2. Thư ký (người ghi biên bản): ${personWithPost(input.secretary)}`),
    ...lists.flatMap((list, index) => [
      paragraph('Body', `${index + 3}. ${list.label}: ${paperCount(list.people.length)} người`, { keepNext: true }),
      dataTable(
        widths,
        [head],
        list.people.map((attendee, place) => attendeeRow(attendee, place, input)),
      ),
      spacer(pt(6)),
    ]),
    ...(residents === null || residents === 0
      ? []
      : [paragraph('Body', `${lists.length + 3}. Nhân dân tham dự: ${paperCount(residents)} người`)]),
    ...(isBlank(input.quorumSentence) ? [] : [paragraph('Body', input.quorumSentence)]),
  ]
}

function attendeeRow(attendee: Attendee, index: number, input: MinutesInput): DataRow {
  return {
    cells: [
      { text: String(index + 1), style: 'TableCenter' },
      { text: personName(attendee), style: 'TableText' },
      { text: postAndUnit(attendee.post, attendee.unit), style: 'TableText' },
      { text: presence(attendee, input), style: 'TableText' },
    ],
  }
}

/** Presence in words; nothing for somebody not yet marked, so that it can be written by hand. */
function presence(attendee: Attendee, input: MinutesInput): string {
  const label = attendanceLabels[attendee.status]
  switch (attendee.status) {
    case 'unmarked':
      return ''
    case 'stand-in':
      return `Cử ${attendee.standInName} dự thay`
    case 'excused':
      return attendee.reason === '' ? label : `${label}: ${withoutReasonLabel(attendee.reason)}`
    case 'late':
    case 'left-early':
      return attendee.time === null ? label : `${label}, lúc ${momentText(attendee.status, attendee.time, input)}`
    default:
      return label
  }
}

/** A time of the meeting; of one that went on past midnight with its day. */
function momentText(status: Attendee['status'], time: string, { start, end }: MinutesInput): string {
  if (start === null || end === null || !hasSeveralDays({ start, end })) return paperTime(time)
  const moment = momentWithin({ start, end }, { status, time })
  return moment === null ? paperTime(time) : paperDateTime(moment)
}
