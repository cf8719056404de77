import { type Chart, largestCategories } from '../../../../shared/model/charts.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { barsThatFit, drawBars } from './bars.ts'
import { chartHead, type Strip } from './chartHead.ts'
import { drawColumns } from './columns.ts'
import { type ChartFont, leading, Pen, paperFont } from './pen.ts'
import { element, textContent } from './svg.ts'

export { type ChartFont, paperFont } from './pen.ts'

/** Where a chart is to stand. */
export interface ChartPlace {
  /** Millimetres. */
  readonly width: number
  /** The most it may be high, millimetres; charts of few values are lower. */
  readonly tallest: number
  readonly font?: ChartFont
}

/** A drawn chart; lengths in millimetres. */
export interface ChartDrawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const pointsPerMillimetre = 72 / 25.4
/** More stand too close to be told apart; the table beneath has them all. */
const mostCategories = 31
const noteSize = 10
const noteHeight = noteSize * leading + 4
const noData = 'Chưa có số liệu'

/**
 * Draws a chart from its values: axis, grid, figures at the columns, legend; the title is left to the text around it.
 * One unit of the drawing is a point. Only shapes and text that every word processor and browser draws alike are used:
 * no patterns, no clipping, no styles. The same chart gives the same drawing every time.
 */
export function drawChart(chart: Chart, place: ChartPlace): ChartDrawing {
  const width = place.width * pointsPerMillimetre
  const tallest = place.tallest * pointsPerMillimetre
  const pen = new Pen(place.font ?? paperFont)
  const { svg, height } = hasValues(chart) ? filled(chart, pen, width, tallest) : empty(pen, width)
  const size = { width: place.width, height: height / pointsPerMillimetre }
  return {
    svg: element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: `${size.width.toFixed(2)}mm`,
        height: `${size.height.toFixed(2)}mm`,
        viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`,
        role: 'img',
        'font-family': pen.font.family,
      },
      `<title>${textContent(chart.title)}</title>${svg}`,
    ),
    ...size,
  }
}

/** {@link drawChart} for where the size follows from the drawing itself. */
export function chartSvg(chart: Chart, place: ChartPlace): string {
  return drawChart(chart, place).svg
}

function hasValues(chart: Chart): boolean {
  return chart.categories.length > 0 && chart.series.some(({ values }) => values.some((value) => (value ?? 0) !== 0))
}

function filled(whole: Chart, pen: Pen, width: number, tallest: number): Strip {
  const names = whole.series.map((series) => series.name)
  const head = chartHead(whole.unit, names, pen, width)
  const body = drawBody(whole, pen, width, tallest - head.height)
  return {
    svg: [head.svg, element('g', { transform: `translate(0 ${head.height.toFixed(2)})` }, body.svg)].join(''),
    height: head.height + body.height,
  }
}

function drawBody(whole: Chart, pen: Pen, width: number, tallest: number): Strip {
  const all = whole.categories.length
  if (whole.shape === 'columns' && all <= mostCategories) {
    const columns = drawColumns(whole, pen, width, tallest)
    if (columns !== undefined) return columns
  }
  const most = Math.min(mostCategories, barsThatFit(whole.series.length, tallest - noteHeight))
  if (all <= most) return drawBars(whole, pen, width, tallest)
  const bars = drawBars(largestCategories(whole, most), pen, width, tallest - noteHeight)
  const note = `Vẽ ${formatNumber(most)} mục lớn nhất; ${formatNumber(all - most)} mục còn lại xem ở bảng.`
  const height = bars.height + noteHeight
  return { svg: bars.svg + pen.write(note, { x: 0, baseline: height - 4, size: noteSize, pale: true }), height }
}

function empty(pen: Pen, width: number): Strip {
  const height = 60
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }
  return {
    svg: [
      element('rect', { ...frame, fill: 'none', stroke: '#999999', 'stroke-width': 0.75, 'stroke-dasharray': '4 3' }),
      pen.write(noData, { x: width / 2, baseline: height / 2 + 4, size: 12, anchor: 'middle', pale: true }),
    ].join(''),
    height,
  }
}
