import { yearOf } from '../../../../shared/text/dates.ts'
import type { Core } from '../../core.ts'
import type { Feature } from '../../feature.ts'
import { today } from '../../platform/clock.ts'
import type { OnOverview } from '../../platform/overview/overviewSlot.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { joinOverview, soonFrom } from './overview.rules.ts'

/** @param features those that are asked for what they show on the first screen, in the order in which it stands there */
export function overviewRoutes({ database, clock }: Core, features: readonly Feature[]) {
  return {
    get: os.overview.get.handler(async () => {
      const moment = { now: clock.now(), soon: soonFrom(today(clock)), features }
      const shown: OnOverview[] = []
      for (const { overview } of features) if (overview) shown.push(await overview(database, moment))
      return { ...joinOverview(shown, today(clock)), year: yearOf(moment.now) }
    }),
  }
}
