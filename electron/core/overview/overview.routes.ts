import { yearOf } from '../../../shared/text/dates.ts'
import type { Core } from '../app.ts'
import { today } from '../clock.ts'
import { summarize } from '../commendations/commendations.rules.ts'
import { listRounds } from '../commendations/commendations.store.ts'
import { leaveOut, UnreadableRowError } from '../database/readRows.ts'
import { os } from '../implementer.ts'
import { listMeetings } from '../meetings/meetings.list.ts'
import { listOpenTasks } from '../meetings/tasks.store.ts'
import { listPapers } from '../papers/papers.store.ts'
import { nextMeetings, openRounds, pressingTasks, unfinishedMeetings } from './overview.rules.ts'
import { nameDoers } from './taskDoers.ts'
import { yearFigures } from './yearFigures.ts'

/** Sums over rows of which one cannot be read would be untrue; the rest of the screen stands. */
function noFigures(error: unknown) {
  if (!(error instanceof UnreadableRowError)) throw error
  return { figures: [], comparedUntil: null }
}

export function overviewRoutes({ database, clock }: Core) {
  return {
    get: os.overview.get.handler(async () => {
      const now = clock.now()
      const year = yearOf(now)
      const meetings = await listMeetings(database, null, leaveOut)
      return {
        nextMeetings: nextMeetings(meetings, now),
        unfinishedMeetings: unfinishedMeetings(meetings, now),
        tasks: await nameDoers(database, pressingTasks(await listOpenTasks(database, leaveOut), today(clock))),
        papersWaiting: await listPapers(database, { waiting: true }, leaveOut),
        openRounds: openRounds((await listRounds(database, null, leaveOut)).map(summarize)),
        year,
        ...(await yearFigures(database, year, today(clock)).catch(noFigures)),
      }
    }),
  }
}
