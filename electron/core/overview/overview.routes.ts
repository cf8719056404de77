import { yearOf } from '../../../shared/text/dates.ts'
import type { Core } from '../app.ts'
import { today } from '../clock.ts'
import { summarize } from '../commendations/commendations.rules.ts'
import { listRounds } from '../commendations/commendations.store.ts'
import { os } from '../implementer.ts'
import { listMeetings } from '../meetings/meetings.list.ts'
import { listOpenTasks } from '../meetings/tasks.store.ts'
import { listPapers } from '../papers/papers.store.ts'
import { nextMeetings, openRounds, pressingTasks, unfinishedMeetings } from './overview.rules.ts'
import { yearFigures } from './yearFigures.ts'

export function overviewRoutes({ database, clock }: Core) {
  return {
    get: os.overview.get.handler(async () => {
      const now = clock.now()
      const year = yearOf(now)
      const meetings = await listMeetings(database)
      return {
        nextMeetings: nextMeetings(meetings, now),
        unfinishedMeetings: unfinishedMeetings(meetings, now),
        tasks: pressingTasks(await listOpenTasks(database), today(clock)),
        papersWaiting: await listPapers(database, { waiting: true }),
        openRounds: openRounds((await listRounds(database, null)).map(summarize)),
        year,
        ...(await yearFigures(database, year, today(clock))),
      }
    }),
  }
}
