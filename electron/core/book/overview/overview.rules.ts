import type { NamedTask } from '../../../../shared/contract/overview.ts'
import { addDays, type IsoDate } from '../../../../shared/text/dates.ts'
import type { OnOverview } from '../../platform/overview/overviewSlot.ts'

/** Tasks due within so many days after today are soon. */
const soonDays = 7

/** Last day on which something is due soon. */
export function soonFrom(today: IsoDate): IsoDate {
  return addDays(today, soonDays)
}

/** What the features show, one after the other. */
export function joinOverview(shown: readonly OnOverview[], today: IsoDate) {
  return {
    begun: shown.flatMap(({ begun = [] }) => begun),
    nextMeetings: shown.flatMap(({ nextMeetings = [] }) => nextMeetings),
    tasks: byPressure(
      shown.flatMap(({ tasks = [] }) => tasks),
      today,
    ),
    papersWaiting: shown.flatMap(({ papersWaiting = [] }) => papersWaiting),
    figures: shown.flatMap(({ year }) => year?.figures ?? []),
    comparedUntil: shown.find(({ year }) => year)?.year?.comparedUntil ?? null,
  }
}

/** Tasks by how pressing they are. */
function byPressure(tasks: readonly NamedTask[], today: IsoDate) {
  const due = (fits: (deadline: IsoDate) => boolean) =>
    tasks.filter(({ deadline }) => deadline !== null && fits(deadline))
  return {
    overdue: due((deadline) => deadline < today),
    today: due((deadline) => deadline === today),
    soon: due((deadline) => deadline > today),
  }
}
