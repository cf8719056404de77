import { committeePosts } from '../../../../shared/model/members.ts'
import type { Database } from '../../platform/database/database.ts'
import type { NamesInRecords } from '../../platform/redaction/namesInRecords.ts'

/**
 * Guests, stand-ins, speakers, presenters and whoever was given a task are residents, unless they hold office: members
 * as named on that day, and those who were named with a post of the committee.
 */
export async function namesOfMeetings(database: Database): Promise<NamesInRecords> {
  const meetings = await database
    .selectFrom('meetings')
    .select(['chairMemberId', 'chairName', 'chairPost', 'secretaryMemberId', 'secretaryName', 'secretaryPost'])
    .execute()
  const attendees = await database
    .selectFrom('meetingAttendees')
    .select(['memberId', 'name', 'post', 'role', 'standInName'])
    .distinct()
    .execute()
  const speakers = await database.selectFrom('contributions').select(['speakerName', 'repliedBy']).distinct().execute()
  const presenters = await database.selectFrom('agendaItems').select('presenter').distinct().execute()
  const owners = await database.selectFrom('tasks').select('owner').distinct().execute()

  const named = [
    ...meetings.flatMap((one) => [
      { memberId: one.chairMemberId, name: one.chairName ?? '', post: one.chairPost ?? '', role: 'member' },
      { memberId: one.secretaryMemberId, name: one.secretaryName ?? '', post: one.secretaryPost ?? '', role: 'member' },
    ]),
    ...attendees,
  ]
  return {
    officials: named.filter(holdsOffice).map(({ name }) => name),
    persons: [
      ...named.filter((one) => !holdsOffice(one)).map(({ name }) => name),
      ...attendees.map(({ standInName }) => standInName),
      ...speakers.map(({ speakerName }) => speakerName),
    ],
    perhaps: [
      ...speakers.map(({ repliedBy }) => repliedBy),
      ...presenters.map(({ presenter }) => presenter),
      ...owners.map(({ owner }) => owner),
    ],
  }
}

/** A member as named on that day, or typed by hand with a post of the committee. */
function holdsOffice({ memberId, role, post }: { memberId: string | null; role: string; post: string }): boolean {
  return memberId !== null || (role === 'member' && committeePosts.some((known) => post.startsWith(known)))
}
