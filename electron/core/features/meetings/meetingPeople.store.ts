import { meetingDay } from '../../../../shared/model/meetingDay.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'

/** Somebody in the chair or at the minutes. */
interface Head {
  readonly honorific: string
  readonly name: string
  readonly post: string
}

/** Who was at a meeting, as far as papers and lists name people by it. */
export interface MeetingPeople {
  /** Its day, as it was held. */
  readonly day: IsoDate
  readonly attendees: readonly {
    readonly honorific: string
    readonly name: string
    readonly post: string
    readonly unit: string
    readonly standInName: string
    readonly standInHonorific: string | null
    readonly standInPost: string
  }[]
  readonly chair: Head | null
  readonly secretary: Head | null
}

/** The people of some meetings, by meeting: two questions, however many meetings there are. */
export async function readMeetingPeople(
  database: Database,
  meetingIds: Iterable<string>,
): Promise<ReadonlyMap<string, MeetingPeople>> {
  const ids = [...new Set(meetingIds)]
  if (ids.length === 0) return new Map()
  const attendees = await database
    .selectFrom('meetingAttendees')
    .select(['meetingId', 'honorific', 'name', 'post', 'unit', 'standInName', 'standInHonorific', 'standInPost'])
    .where('meetingId', 'in', ids)
    .orderBy('position')
    .execute()
  const heads = await database
    .selectFrom('meetings')
    .select(['id', 'plannedStart', 'actualStart', 'chairHonorific', 'chairName', 'chairPost'])
    .select(['secretaryHonorific', 'secretaryName', 'secretaryPost'])
    .where('id', 'in', ids)
    .execute()
  const cameTo = Map.groupBy(attendees, ({ meetingId }) => meetingId)
  return new Map(
    heads.map((head) => [
      head.id,
      {
        day: meetingDay(head),
        attendees: cameTo.get(head.id) ?? [],
        chair: person(head.chairHonorific, head.chairName, head.chairPost),
        secretary: person(head.secretaryHonorific, head.secretaryName, head.secretaryPost),
      },
    ]),
  )
}

function person(honorific: string | null, name: string | null, post: string | null): Head | null {
  return honorific && name ? { honorific, name, post: post ?? '' } : null
}
