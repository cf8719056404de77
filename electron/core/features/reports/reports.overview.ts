import { yearOf } from '../../../../shared/text/dates.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import type { OverviewSlot } from '../../platform/overview/overviewSlot.ts'
import { readCompared } from './facts.ts'
import { figuresOf } from './figures.rules.ts'

/** The six of the figures of a year that stand on the first screen, in their order. */
const shown = ['Cuộc họp', 'Ý kiến', 'Nhiệm vụ hoàn thành', 'Văn bản đi', 'Khen thưởng', 'Hộ ký cam kết']

/** The year in six figures, as the report of the year states them. */
export const reportsOverview: OverviewSlot = async (database, { now, features }) => {
  const period = { kind: 'year', year: yearOf(now), part: 1 } as const
  try {
    // None of the six tells who came.
    const compared = await readCompared(database, period, now.slice(0, 10), features, { people: false })
    const all = figuresOf(compared)
    const figures = new Map(all.map((figure) => [figure.label, figure]))
    return {
      year: { figures: shown.flatMap((label) => figures.get(label) ?? []), comparedUntil: compared.comparedUntil },
    }
  } catch (error) {
    // Sums over rows of which one cannot be read would be untrue; the rest of the screen stands.
    if (error instanceof UnreadableRowError) return {}
    throw error
  }
}
