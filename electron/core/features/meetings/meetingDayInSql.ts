import { sql } from 'kysely'

/** `meetingStart` of a row of `meetings`. */
export const meetingStartInSql = sql<string>`coalesce(meetings.actual_start, meetings.planned_start)`

/** `meetingDay` of a row of `meetings`. */
export const meetingDayInSql = sql<string>`substr(${meetingStartInSql}, 1, 10)`
