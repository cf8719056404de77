import type { OpenTask } from '../../../../shared/contract/meetings.ts'
import type { NamedTask } from '../../../../shared/contract/overview.ts'
import { findMeeting } from '../../features/meetings/meetings.store.ts'
import { type PeopleOfMeeting, peopleOf, taskOf } from '../../features/meetings/papers/peopleOfMeeting.ts'
import { listMembersEver } from '../../features/members/members.store.ts'
import type { Database } from '../../platform/database/database.ts'
import { leaveOut, UnreadableRowError } from '../../platform/database/readRows.ts'
import type { PressingTasks } from './overview.rules.ts'

/** Says of each task who does it, as the minutes of its meeting name him. */
export async function nameDoers(
  database: Database,
  { overdue, today, soon }: PressingTasks,
): Promise<PressingTasks<NamedTask>> {
  const members = await listMembersEver(database, leaveOut)
  const known = new Map<string, PeopleOfMeeting>()
  for (const meetingId of new Set([...overdue, ...today, ...soon].map((task) => task.meetingId))) {
    const meeting = await findMeeting(database, meetingId).catch(unreadable)
    if (meeting) known.set(meetingId, peopleOf({ members }, meeting))
  }
  const named = (tasks: readonly OpenTask[]) =>
    tasks.map((task) => {
      const { owner, unit } = taskOf(known.get(task.meetingId) ?? nobody, task)
      return { ...task, doer: unit === '' ? owner : `${owner}, ${unit}` }
    })
  return { overdue: named(overdue), today: named(today), soon: named(soon) }
}

const nobody: PeopleOfMeeting = { attendees: [], chair: null, secretary: null }

/** Of a meeting that cannot be read nobody is known: its tasks name who was typed. */
function unreadable(error: unknown): undefined {
  if (!(error instanceof UnreadableRowError)) throw error
}
