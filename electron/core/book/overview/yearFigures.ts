import type { PeriodFigure } from '../../../../shared/contract/reports.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { figuresOf, readCompared } from '../../features/reports/index.ts'
import type { Database } from '../../platform/database/database.ts'

/** The six of the figures of a year that stand on the first screen, in their order. */
const shown = ['Cuộc họp', 'Ý kiến', 'Nhiệm vụ hoàn thành', 'Văn bản đi', 'Khen thưởng', 'Hộ ký cam kết']

/** The year in six figures, as the report of the year states them. */
export async function yearFigures(
  database: Database,
  year: number,
  today: IsoDate,
): Promise<{ figures: PeriodFigure[]; comparedUntil: IsoDate | null }> {
  const period = { kind: 'year', year, part: 1 } as const
  // None of the six tells who came.
  const { now, sums, sumsBefore, comparedUntil } = await readCompared(database, period, today, { people: false })
  const figures = new Map(figuresOf(sums, sumsBefore, now.unit.name).map((figure) => [figure.label, figure]))
  return { figures: shown.flatMap((label) => figures.get(label) ?? []), comparedUntil }
}
