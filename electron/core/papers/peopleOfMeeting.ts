import type { MeetingRecord } from '../../../shared/model/meetings.ts'
import { withoutHonorific } from '../../../shared/text/labels.ts'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { personKey } from '../../../shared/text/personKey.ts'

/** How papers name those who spoke, were sent or got a task: with Ông or Bà where the meeting knows them. */

type Named = Pick<MeetingRecord, 'attendees' | 'chair' | 'secretary'>

/**
 * A name as papers print it: `Ông Trần Văn Bình`. As typed where it has its title, and where the meeting knows nobody, or
 * two who are addressed differently, by that name.
 */
export function addressed(meeting: Named, name: string): string {
  if (withoutHonorific(name) !== name) return name
  const key = personKey(name)
  const known = [meeting.chair, meeting.secretary, ...meeting.attendees].filter((one) => one !== null)
  const [honorific, ...others] = new Set(known.filter((one) => personKey(one.name) === key).map((one) => one.honorific))
  return honorific === undefined || others.length > 0 ? name : `${capitalizeFirst(honorific)} ${name}`
}
