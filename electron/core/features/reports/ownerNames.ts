import type { Database } from '../../platform/database/database.ts'
import { addressedWithPost, membersOn } from '../meetings/papers/peopleOfMeeting.ts'
import { listMembersEver } from '../members/members.store.ts'
import type { AssignedTask } from './periodRecords.ts'

/** Names the owners of tasks as the minutes of their meetings do: `Ông Trần Văn Bình, Trưởng Công an phường`. */
export async function withOwnersNamed(
  database: Database,
  tasks: readonly (AssignedTask & { readonly meetingId: string })[],
): Promise<AssignedTask[]> {
  const ids = [...new Set(tasks.map(({ meetingId }) => meetingId))]
  if (ids.length === 0) return []
  const members = await listMembersEver(database)
  const attendees = await database
    .selectFrom('meetingAttendees')
    .select(['meetingId', 'honorific', 'name', 'post', 'unit', 'standInName', 'standInHonorific', 'standInPost'])
    .where('meetingId', 'in', ids)
    .execute()
  const heads = await database
    .selectFrom('meetings')
    .select(['id', 'chairHonorific', 'chairName', 'chairPost'])
    .select(['secretaryHonorific', 'secretaryName', 'secretaryPost'])
    .where('id', 'in', ids)
    .execute()
  const cameTo = Map.groupBy(attendees, ({ meetingId }) => meetingId)
  const headOf = new Map(heads.map((head) => [head.id, head]))
  return tasks.map(({ meetingId, ...task }) => {
    const head = headOf.get(meetingId)
    const people = {
      attendees: cameTo.get(meetingId) ?? [],
      chair: person(head?.chairHonorific, head?.chairName, head?.chairPost),
      secretary: person(head?.secretaryHonorific, head?.secretaryName, head?.secretaryPost),
      members: membersOn(members, task.assignedOn),
    }
    return { ...task, owner: addressedWithPost(people, task.owner) }
  })
}

type Stored = string | null | undefined

function person(honorific: Stored, name: Stored, post: Stored) {
  return honorific && name ? { honorific, name, post: post ?? '' } : null
}
