import type { OpenTask } from '../../../../shared/contract/meetings.ts'
import type { NamedTask } from '../../../../shared/contract/overview.ts'
import type { Database } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { listMembersEver } from '../members/index.ts'
import { readMeetingPeople } from './meetingPeople.store.ts'
import { membersOn, nobody, type PeopleOfMeeting, taskOf } from './papers/peopleOfMeeting.ts'

/** Says of each task who does it, as the minutes of its meeting name him. */
export async function nameDoers(database: Database, tasks: readonly OpenTask[]): Promise<NamedTask[]> {
  const members = await listMembersEver(database, leaveOut)
  const found = await readMeetingPeople(
    database,
    tasks.map((task) => task.meetingId),
  )
  const known = new Map<string, PeopleOfMeeting>()
  for (const [id, people] of found) known.set(id, { ...people, members: membersOn(members, people.day) })
  return tasks.map((task) => {
    const { owner, unit } = taskOf(known.get(task.meetingId) ?? nobody, task)
    return { ...task, doer: unit === '' ? owner : `${owner}, ${unit}` }
  })
}
