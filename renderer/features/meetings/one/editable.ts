import type { Meeting, MeetingRecord } from '../../../../shared/model/meetings.ts'

/** The part of a stored meeting that its form edits. */
export function editable({ id, revision, state, sample, ...meeting }: MeetingRecord): Meeting {
  return meeting
}
