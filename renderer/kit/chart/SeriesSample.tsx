import { filledBox } from '../../../shared/charts/fills.ts'
import { Pen } from '../../../shared/charts/pen.ts'
import { type ChartTone, pixelsPerPoint, screenLook } from './chartLook.ts'
import { Shapes } from './Shapes.tsx'

/** Points. */
const size = 9
const edge = 0.5
const square = { x: edge, y: edge, width: size - 2 * edge, height: size - 2 * edge }

/** A small square in the fill of a series. */
export function SeriesSample({ series, tone }: { series: number; tone: ChartTone }) {
  const pen = new Pen(screenLook(tone, withoutText))
  return (
    <svg
      width={size * pixelsPerPoint}
      height={size * pixelsPerPoint}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <Shapes shapes={filledBox(series, square, pen)} />
    </svg>
  )
}

const withoutText = () => 0
