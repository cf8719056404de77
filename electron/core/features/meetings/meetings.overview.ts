import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import type { BegunWork } from '../../../../shared/contract/overview.ts'
import { formatDate, type IsoDateTime } from '../../../../shared/text/dates.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import type { OverviewSlot } from '../../platform/overview/overviewSlot.ts'
import { listUnclosedMeetings } from './meetings.list.ts'
import { nameDoers } from './taskDoers.ts'
import { listOpenTasks } from './tasks.store.ts'

/** How many coming meetings are shown. */
const nextMeetingsShown = 5

/** Meetings to come, those whose minutes are not closed, and tasks that are due. */
export const meetingsOverview: OverviewSlot = async (database, { now, soon }) => {
  const unclosed = (await listUnclosedMeetings(database, leaveOut)).toSorted(byStart)
  const open = await listOpenTasks(database, leaveOut)
  const due = open.filter(({ deadline }) => deadline !== null && deadline <= soon)
  return {
    nextMeetings: unclosed.filter((meeting) => isToCome(meeting, now)).slice(0, nextMeetingsShown),
    begun: unclosed.filter((meeting) => !isToCome(meeting, now)).map(begunMeeting),
    tasks: await nameDoers(database, due),
  }
}

function byStart(left: MeetingSummary, right: MeetingSummary): number {
  return left.plannedStart.localeCompare(right.plannedStart)
}

/** Neither begun nor past. */
function isToCome({ state, plannedStart }: MeetingSummary, now: IsoDateTime): boolean {
  return state === 'preparing' && plannedStart >= now
}

function begunMeeting({ id, title, plannedStart, state }: MeetingSummary): BegunWork {
  const detail = `Cuộc họp ngày ${formatDate(plannedStart)}, biên bản chưa chốt`
  return { kind: 'meeting', id, title, detail, step: state === 'preparing' ? 'Bắt đầu họp' : 'Ghi tiếp' }
}
