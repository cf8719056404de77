import type { ChartLook } from '../../../../shared/charts/look.ts'
import { lineWidth } from '../measure/metrics.ts'

const twipsPerPoint = 20
const semibold = 600
const ink = '#1a1a1a'
const dark = '#1f3a5f'

/** Charts as papers carry them: in their font, and told apart without colour. The period itself is dark and plain. */
export const paperLook: ChartLook = {
  family: 'Times New Roman',
  measure: (text, size, weight) => lineWidth(text, { size, bold: weight >= semibold }) / twipsPerPoint,
  ink,
  paleInk: '#555555',
  gridLine: '#cccccc',
  zeroLine: ink,
  outline: dark,
  lineWidth: 0.6,
  series: [
    { colour: dark },
    { colour: '#e3e9f1', lines: '/' },
    { colour: '#8c99aa' },
    { colour: '#ffffff', lines: '\\' },
    { colour: '#c4ccd8' },
    { colour: '#ffffff', lines: '-' },
  ],
  figureWeight: 400,
  smallestFigure: 7,
  uprightWhereNeeded: false,
  writesZeros: true,
  sharedWordOnce: false,
  mostCategories: 31,
}
