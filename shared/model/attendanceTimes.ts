import { addDays, type IsoDateTime, type IsoTime } from '../text/dates.ts'
import type { Attendee } from './meetings.ts'

/** From when until when a meeting was held. */
export interface MeetingSpan {
  readonly start: IsoDateTime
  readonly end: IsoDateTime
}

/** Longer ones are taken for a mistyped year. */
const mostDays = 31

/** Whether a meeting went on past midnight, so that a time of it needs its day. */
export function hasSeveralDays({ start, end }: MeetingSpan): boolean {
  return start.slice(0, 10) !== end.slice(0, 10)
}

/**
 * The day and time within the meeting that a time of day means: of several the first for who came late, the last for
 * who left early. Null for a time outside the meeting.
 */
export function momentWithin(
  span: MeetingSpan,
  { status, time }: { readonly status: Attendee['status']; readonly time: IsoTime },
): IsoDateTime | null {
  const found: IsoDateTime[] = []
  for (let days = 0; days <= mostDays; days += 1) {
    const moment = `${addDays(span.start, days)}T${time}`
    if (moment > span.end) break
    if (moment >= span.start) found.push(moment)
  }
  return (status === 'left-early' ? found.at(-1) : found[0]) ?? null
}
