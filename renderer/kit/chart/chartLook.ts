import type { ChartLook, Measure } from '../../../shared/charts/look.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { fontFamily } from '../../foundation/theme/theme.ts'

/** `work`: meetings and tasks; `award`: commendations. */
export type ChartTone = 'work' | 'award'

/** The colour of a tone; the marks of both carry 4.5:1 on white. */
const toneColours: Record<ChartTone, string> = { work: colours.navy, award: colours.goldMark }

/** Charts as the screen shows them: the period itself full, the one before hatched, both in the colour of the tone. */
export function screenLook(tone: ChartTone, measure: Measure): ChartLook {
  const colour = toneColours[tone]
  return {
    family: fontFamily,
    measure,
    ink: colours.ink,
    paleInk: colours.inkSoft,
    gridLine: colours.hairline,
    zeroLine: colours.fieldLine,
    outline: colour,
    lineWidth: 1.1,
    series: [{ colour }, { colour: colours.sheet, lines: '/', paleFigures: true }],
    figureWeight: 500,
    smallestFigure: 8,
    uprightWhereNeeded: true,
    writesZeros: false,
    sharedWordOnce: true,
    // The page scrolls: however many there are, each has its room.
    mostCategories: Number.POSITIVE_INFINITY,
  }
}

/** Drawings count in points. */
export const pixelsPerPoint = 96 / 72

/** Height of a category of lying bars, in pixels: two bars and the room between. */
const barRow = 34
const oneBarRow = 26
const axisBelowBars = 22

/** Pixels that a drawing may be high: columns have one height, lying bars grow with their number. */
export function chartHeight(shape: 'columns' | 'bars', categories: number, series: number): number {
  if (shape === 'columns') return 182
  return categories * (series > 1 ? barRow : oneBarRow) + axisBelowBars
}
