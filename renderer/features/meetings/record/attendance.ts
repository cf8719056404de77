import type { AttendanceStatus, Attendee } from '../../../../shared/model/meetings.ts'

/** The digit that sets a status while a person of the list has the focus. */
export const statusDigits: Record<AttendanceStatus, string> = {
  present: '1',
  late: '2',
  'left-early': '3',
  'stand-in': '4',
  excused: '5',
  unexcused: '6',
  unmarked: '0',
}

/** The status that a digit (main row or number pad) sets; `null` for every other key and with a modifier. */
export function statusOfKey(press: {
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}): AttendanceStatus | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1]
  return statuses.find((status) => statusDigits[status] === digit) ?? null
}

/** All statuses in the order of their digits, the unmarked last. */
export const statuses: readonly AttendanceStatus[] = [
  'present',
  'late',
  'left-early',
  'stand-in',
  'excused',
  'unexcused',
  'unmarked',
]

/** What is recorded of somebody's attendance. */
export const recordedFields = ['status', 'standInName', 'standInHonorific', 'standInPost', 'reason', 'time'] as const
type RecordedField = (typeof recordedFields)[number]

/** What else is asked of a person with a status. */
export type AttendanceDetail = 'standInName' | 'reason' | 'time'

/** The field that a status brings with it, and its words. */
export function detailOf(status: AttendanceStatus): { field: AttendanceDetail; label: string } | null {
  switch (status) {
    case 'stand-in':
      return { field: 'standInName', label: 'Người họp thay' }
    case 'excused':
    case 'unexcused':
      return { field: 'reason', label: 'Lý do' }
    case 'late':
      return { field: 'time', label: 'Giờ đến' }
    case 'left-early':
      return { field: 'time', label: 'Giờ về' }
    case 'present':
    case 'unmarked':
      return null
  }
}

/** The fields of a person after a change of status: what belongs to the former one is dropped. */
export function withStatus<Person extends Pick<Attendee, Exclude<RecordedField, 'status'>>>(
  person: Person,
  status: AttendanceStatus,
): Person & { status: AttendanceStatus } {
  const kept = detailOf(status)?.field
  const isSent = kept === 'standInName'
  return {
    ...person,
    status,
    standInName: isSent ? person.standInName : '',
    standInHonorific: isSent ? person.standInHonorific : null,
    standInPost: isSent ? person.standInPost : '',
    reason: kept === 'reason' ? person.reason : '',
    time: kept === 'time' ? person.time : null,
  }
}

/** Places of those not yet marked: "Tất cả có mặt" marks them and leaves every exception as it stands. */
export function unmarkedPlaces(attendees: readonly Pick<Attendee, 'status'>[]): number[] {
  return attendees.flatMap((attendee, index) => (attendee.status === 'unmarked' ? [index] : []))
}
