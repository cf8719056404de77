import type { Database } from '../../platform/database/database.ts'
import { addressedWithPost, membersOn, nobody, type PeopleOfMeeting, readMeetingPeople } from '../meetings/index.ts'
import { listMembersEver } from '../members/index.ts'
import type { AssignedTask } from './periodRecords.ts'

/** Names the owners of tasks as the minutes of their meetings do: `Ông Trần Văn Bình, Trưởng Công an phường`. */
export async function withOwnersNamed(
  database: Database,
  tasks: readonly (AssignedTask & { readonly meetingId: string })[],
): Promise<AssignedTask[]> {
  if (tasks.length === 0) return []
  const members = await listMembersEver(database)
  const found = await readMeetingPeople(
    database,
    tasks.map(({ meetingId }) => meetingId),
  )
  const known = new Map<string, PeopleOfMeeting>()
  for (const [id, people] of found) known.set(id, { ...people, members: membersOn(members, people.day) })
  return tasks.map(({ meetingId, ...task }) => ({
    ...task,
    owner: addressedWithPost(known.get(meetingId) ?? nobody, task.owner),
  }))
}
