import { type Chart, largestCategories } from '../model/charts.ts'
import { formatNumber } from '../text/numbers.ts'
import { barsThatFit, drawBars } from './bars.ts'
import { drawColumns } from './columns.ts'
import { leading, type Pen } from './pen.ts'
import type { Plot } from './strip.ts'

const noteSize = 10
const noteHeight = noteSize * leading + 4

/**
 * Draws the values of a chart that has some. Columns are laid down where they are too many or too narrow.
 *
 * @param tallest how high the drawing may be
 */
export function drawPlot(chart: Chart, pen: Pen, width: number, tallest: number): Plot {
  const all = chart.categories.length
  if (chart.shape === 'columns' && all <= pen.look.mostCategories) {
    const columns = drawColumns(chart, pen, width, tallest)
    if (columns !== undefined) return columns
  }
  const most = Math.min(pen.look.mostCategories, barsThatFit(chart.series.length, tallest - noteHeight))
  if (all <= most) return drawBars(chart, pen, width, tallest)
  const bars = drawBars(largestCategories(chart, most), pen, width, tallest - noteHeight)
  const note = `Vẽ ${formatNumber(most)} mục lớn nhất; ${formatNumber(all - most)} mục còn lại xem ở bảng.`
  const height = bars.height + noteHeight
  return {
    ...bars,
    shapes: [...bars.shapes, ...pen.write(note, { x: 0, baseline: height - 4, size: noteSize, pale: true })],
    height,
  }
}
