import type { Meeting } from '../../../../shared/model/meetings.ts'
import { recordedFields } from '../record/attendance.ts'

/** The parts of a meeting in the order of work. */
export const meetingTabs = [
  { value: 'plan', label: 'Chuẩn bị' },
  { value: 'record', label: 'Ghi biên bản' },
  { value: 'outcome', label: 'Kết luận và nhiệm vụ' },
  { value: 'papers', label: 'Văn bản' },
] as const

export type MeetingTab = (typeof meetingTabs)[number]['value']

/** Reads a tab from the address; `null` for anything else. */
export function readTab(text: string | null): MeetingTab | null {
  return meetingTabs.find((tab) => tab.value === text)?.value ?? null
}

const recorded = new Set(['actualStart', 'actualEnd', 'residentCount', 'contributions', 'votes'])
const recordedOfAttendee = new Set<string>(recordedFields)

/** The tab that holds a field. The list of those invited is planned; who came is recorded. */
export function tabOfField(path: string): MeetingTab {
  const [list = '', , field = ''] = path.split('.')
  if (list === 'conclusions' || list === 'tasks') return 'outcome'
  if (recorded.has(list)) return 'record'
  if (list === 'attendees') return field === '' || recordedOfAttendee.has(field) ? 'record' : 'plan'
  if (list === 'agenda' && field === 'summary') return 'record'
  return 'plan'
}

/**
 * The item of the agenda that must be open for a field to show: its id, `null` for what stands outside the agenda,
 * `undefined` when it does not matter.
 */
export function itemOfField(path: string, meeting: Meeting): string | null | undefined {
  const [list, place] = path.split('.')
  const index = Number(place)
  if (list === 'agenda') return meeting.agenda[index]?.id
  if (list === 'contributions') return meeting.contributions[index]?.agendaItemId
  if (list === 'votes') return meeting.votes[index]?.agendaItemId
  return undefined
}
