import { chartHead } from '../../../../shared/charts/chartHead.ts'
import type { ChartLook } from '../../../../shared/charts/look.ts'
import { Pen } from '../../../../shared/charts/pen.ts'
import { drawPlot } from '../../../../shared/charts/plot.ts'
import type { Strip } from '../../../../shared/charts/strip.ts'
import { shape, svgText } from '../../../../shared/charts/svg.ts'
import { type Chart, hasValues } from '../../../../shared/model/charts.ts'
import { paperLook } from './paperLook.ts'

/** Where a chart is to stand. */
export interface ChartPlace {
  /** Millimetres. */
  readonly width: number
  /** The most it may be high, millimetres; charts of few values are lower. */
  readonly tallest: number
  /** That of papers, unless told otherwise. */
  readonly look?: ChartLook
}

/** A drawn chart; lengths in millimetres. */
export interface ChartDrawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const pointsPerMillimetre = 72 / 25.4
const noData = 'Chưa có số liệu'

/**
 * Draws a chart from its values: axis, grid, figures at the columns, legend; the title is left to the text around it.
 * One unit of the drawing is a point. Only shapes and text that every word processor and browser draws alike are used:
 * no patterns, no clipping, no styles. The same chart gives the same drawing every time.
 */
export function drawChart(chart: Chart, place: ChartPlace): ChartDrawing {
  const width = place.width * pointsPerMillimetre
  const tallest = place.tallest * pointsPerMillimetre
  const pen = new Pen(place.look ?? paperLook)
  const { shapes, height } = hasValues(chart) ? filled(chart, pen, width, tallest) : empty(pen, width)
  const size = { width: place.width, height: height / pointsPerMillimetre }
  const drawing = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${size.width.toFixed(2)}mm`,
      height: `${size.height.toFixed(2)}mm`,
      viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`,
      role: 'img',
      'font-family': pen.look.family,
    },
    [shape('title', {}, [chart.title]), ...shapes],
  )
  return { svg: svgText(drawing), ...size }
}

/** {@link drawChart} for where the size follows from the drawing itself. */
export function chartSvg(chart: Chart, place: ChartPlace): string {
  return drawChart(chart, place).svg
}

function filled(chart: Chart, pen: Pen, width: number, tallest: number): Strip {
  const names = chart.series.map((series) => series.name)
  const head = chartHead(chart.unit, names, pen, width)
  const plot = drawPlot(chart, pen, width, tallest - head.height)
  return {
    shapes: [...head.shapes, shape('g', { transform: `translate(0 ${head.height.toFixed(2)})` }, plot.shapes)],
    height: head.height + plot.height,
  }
}

function empty(pen: Pen, width: number): Strip {
  const height = 60
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }
  return {
    shapes: [
      shape('rect', { ...frame, fill: 'none', stroke: '#999999', 'stroke-width': 0.75, 'stroke-dasharray': '4 3' }),
      ...pen.write(noData, { x: width / 2, baseline: height / 2 + 4, size: 12, anchor: 'middle', pale: true }),
    ],
    height,
  }
}
