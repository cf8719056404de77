import type { RoundSummary } from '../../../../shared/contract/commendations.ts'
import type { MeetingSummary, OpenTask } from '../../../../shared/contract/meetings.ts'
import { addDays, type IsoDate, type IsoDateTime } from '../../../../shared/text/dates.ts'

/** How many coming meetings are shown. */
const nextMeetingsShown = 5
/** Tasks due within so many days after today are soon. */
const soonDays = 7

/** Meetings still to come, the next one first. */
export function nextMeetings(meetings: readonly MeetingSummary[], now: IsoDateTime): MeetingSummary[] {
  return meetings
    .filter((meeting) => meeting.state === 'preparing' && meeting.plannedStart >= now)
    .sort(byStart)
    .slice(0, nextMeetingsShown)
}

/** Meetings begun or past whose minutes are not closed, the oldest first. */
export function unfinishedMeetings(meetings: readonly MeetingSummary[], now: IsoDateTime): MeetingSummary[] {
  return meetings
    .filter(({ state, plannedStart }) => state === 'recording' || (state === 'preparing' && plannedStart < now))
    .sort(byStart)
}

function byStart(left: MeetingSummary, right: MeetingSummary): number {
  return left.plannedStart.localeCompare(right.plannedStart)
}

/** Tasks by how pressing they are. */
export interface PressingTasks<Task extends OpenTask = OpenTask> {
  overdue: Task[]
  today: Task[]
  soon: Task[]
}

/** Those without deadline or later than a week are in none of the lists. */
export function pressingTasks(tasks: readonly OpenTask[], today: IsoDate): PressingTasks {
  const until = addDays(today, soonDays)
  const due = (fits: (deadline: IsoDate) => boolean) =>
    tasks.filter((task) => task.deadline !== null && fits(task.deadline))
  return {
    overdue: due((deadline) => deadline < today),
    today: due((deadline) => deadline === today),
    soon: due((deadline) => deadline > today && deadline <= until),
  }
}

/** Rounds that still have a step to take, the earliest first. */
export function openRounds(rounds: readonly RoundSummary[]): RoundSummary[] {
  return rounds
    .filter((round) => round.step !== 'done' && !round.submitted)
    .sort((left, right) => left.date.localeCompare(right.date))
}
