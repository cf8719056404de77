import type { OpenTask } from '../../../../shared/contract/meetings.ts'
import type { NamedTask } from '../../../../shared/contract/overview.ts'
import { membersOn, nobody, type PeopleOfMeeting, readMeetingPeople, taskOf } from '../../features/meetings/index.ts'
import { listMembersEver } from '../../features/members/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import type { PressingTasks } from './overview.rules.ts'

/** Says of each task who does it, as the minutes of its meeting name him. */
export async function nameDoers(
  database: Database,
  { overdue, today, soon }: PressingTasks,
): Promise<PressingTasks<NamedTask>> {
  const members = await listMembersEver(database, leaveOut)
  const found = await readMeetingPeople(
    database,
    [...overdue, ...today, ...soon].map((task) => task.meetingId),
  )
  const known = new Map<string, PeopleOfMeeting>()
  for (const [id, people] of found) known.set(id, { ...people, members: membersOn(members, people.day) })
  const named = (tasks: readonly OpenTask[]) =>
    tasks.map((task) => {
      const { owner, unit } = taskOf(known.get(task.meetingId) ?? nobody, task)
      return { ...task, doer: unit === '' ? owner : `${owner}, ${unit}` }
    })
  return { overdue: named(overdue), today: named(today), soon: named(soon) }
}
