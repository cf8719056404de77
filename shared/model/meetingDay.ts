import type { IsoDate, IsoDateTime } from '../text/dates.ts'
import type { Meeting } from './meetings.ts'

type Times = Pick<Meeting, 'actualStart' | 'plannedStart'>

/**
 * The start of a meeting: as it was held; as it is planned until it is begun. A reopened one keeps the start that it
 * had. `meetingStartInSql` says the same of a row.
 */
export function meetingStart({ actualStart, plannedStart }: Times): IsoDateTime {
  return actualStart ?? plannedStart
}

/** The day of a meeting: of its papers, of the posts of who was there, of the tasks given. */
export function meetingDay(meeting: Times): IsoDate {
  return meetingStart(meeting).slice(0, 10)
}
