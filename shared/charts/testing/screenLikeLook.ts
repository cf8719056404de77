import type { ChartLook } from '../look.ts'

/** Every letter is half as wide as it is high, and wider where it is bold: what fits can be told by counting. */
const measure: ChartLook['measure'] = (text, size, weight) => text.length * size * (weight > 400 ? 0.6 : 0.5)

/** A look that takes each of the turns that the screen takes and the paper does not. */
export const screenLikeLook: ChartLook = {
  family: 'Any',
  measure,
  ink: '#000001',
  paleInk: '#000002',
  gridLine: '#000003',
  zeroLine: '#000004',
  outline: '#000005',
  lineWidth: 1,
  series: [{ colour: '#000005' }, { colour: '#ffffff', lines: '/', paleFigures: true }],
  figureWeight: 500,
  smallestFigure: 8,
  uprightWhereNeeded: true,
  writesZeros: false,
  sharedWordOnce: true,
  mostCategories: Number.POSITIVE_INFINITY,
}
