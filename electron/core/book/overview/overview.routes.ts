import { yearOf } from '../../../../shared/text/dates.ts'
import type { Core } from '../../core.ts'
import { listOpenRounds, summarize } from '../../features/commendations/index.ts'
import { listOpenTasks, listUnclosedMeetings } from '../../features/meetings/index.ts'
import { listPapers } from '../../features/papers/index.ts'
import { today } from '../../platform/clock.ts'
import { leaveOut, UnreadableRowError } from '../../platform/database/readRows.ts'
import { os } from '../../platform/rpc/implementer.ts'
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
      const meetings = await listUnclosedMeetings(database, leaveOut)
      return {
        nextMeetings: nextMeetings(meetings, now),
        unfinishedMeetings: unfinishedMeetings(meetings, now),
        tasks: await nameDoers(database, pressingTasks(await listOpenTasks(database, leaveOut), today(clock))),
        papersWaiting: await listPapers(database, { waiting: true }, leaveOut),
        openRounds: openRounds((await listOpenRounds(database, leaveOut)).map(summarize)),
        year,
        ...(await yearFigures(database, year, today(clock)).catch(noFigures)),
      }
    }),
  }
}
