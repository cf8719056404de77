import { colours } from '../../foundation/theme/colours.ts'

/** `work`: meetings and tasks; `award`: commendations. */
export type ChartTone = 'work' | 'award'

/** The colour of a tone; the marks of both carry 4.5:1 on white. */
export const chartColours: Record<ChartTone, string> = { work: colours.navy, award: colours.goldMark }

/** Height of a category of lying bars, in pixels: two bars and the room between. */
const barRow = 34
const oneBarRow = 26

/** Pixels that a drawing takes: columns have one height, lying bars grow with their number. */
export function chartHeight(shape: 'columns' | 'bars', categories: number, series: number): number {
  if (shape === 'columns') return 190
  return Math.max(90, categories * (series > 1 ? barRow : oneBarRow) + 12)
}
