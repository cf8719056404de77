import type { Chart } from '../model/charts.ts'
import { formatNumber } from '../text/numbers.ts'
import { filledBox } from './fills.ts'
import { gridLine, zeroLine } from './lines.ts'
import { nameLines } from './names.ts'
import { digitHeight, leading, type Pen } from './pen.ts'
import { scaleOf } from './scale.ts'
import type { Plot } from './strip.ts'

const axisSize = 9.5
/** Share of the width that names may take. */
const mostForNames = 0.4
const afterName = 6
const afterBar = 3

/** How bars are set: the more there are, the closer. Points. */
interface Setting {
  readonly bar: number
  readonly gap: number
  readonly nameSize: number
}

const settings: readonly [Setting, ...Setting[]] = [
  { bar: 5.2, gap: 3, nameSize: 8.5 },
  { bar: 6.2, gap: 3, nameSize: 9 },
  { bar: 7.2, gap: 3, nameSize: 9.5 },
  { bar: 7.5, gap: 5, nameSize: 9.5 },
  { bar: 9, gap: 7, nameSize: 10 },
  { bar: 11, gap: 9, nameSize: 10.5 },
]

const below = axisSize * leading + 4

/** How many groups of bars can be told apart within the height, points; one at least. */
export function barsThatFit(series: number, tallest: number): number {
  return Math.max(1, Math.floor((tallest - below) / rowHeight(settings[0], series)))
}

function rowHeight({ bar, gap, nameSize }: Setting, series: number): number {
  return Math.max(bar * series, nameSize) + gap
}

/**
 * Bars that lie one beneath the other, a group of them for each category. Lengths in points.
 *
 * @param tallest how high the drawing may be
 */
export function drawBars(chart: Chart, pen: Pen, width: number, tallest: number): Plot {
  const { bar, row, nameSize, room, names } = rowsOf(chart, pen, width, tallest)
  const values = chart.series.map((series) => series.values)
  const known = values.flat().filter((value) => value !== null)
  const scale = scaleOf(known, 6)
  // Half of the outermost figures of the scale stand beyond the bars.
  const half = (mark: number) => pen.widthOf(formatNumber(mark), axisSize) / 2
  const figureSize = Math.min(9.5, (bar - 1) / digitHeight)
  const figureRoom = Math.max(...known.map((value) => pen.figureWidth(formatNumber(value), figureSize))) + afterBar + 1
  const left = Math.max(room + afterName, half(scale.low))
  const right = width - Math.max(figureRoom, half(scale.high))
  const x = (value: number) => left + ((value - scale.low) / (scale.high - scale.low)) * (right - left)
  const bottom = row * names.length
  const barTop = (series: number, index: number) => index * row + (row - bar * values.length) / 2 + series * bar

  const marks = marksThatFit(scale.marks, pen, (right - left) / (scale.marks.length - 1))
  const grid = scale.marks.map((mark) => gridLine(pen, x(mark), 0, x(mark), bottom))
  const axis = marks.flatMap((mark) =>
    pen.write(formatNumber(mark), {
      x: x(mark),
      baseline: bottom + 3 + axisSize * 0.8,
      size: axisSize,
      anchor: 'middle',
      pale: true,
    }),
  )
  const bars = values.flatMap((rowValues, series) =>
    rowValues.flatMap((value, index) => {
      if (value === null) return []
      const top = barTop(series, index)
      const box = {
        x: Math.min(x(0), x(value)),
        y: top + bar * 0.05,
        width: Math.abs(x(value) - x(0)),
        height: bar * 0.9,
      }
      const figure = pen.writeFigure(formatNumber(value), series, {
        x: Math.max(x(0), x(value)) + afterBar,
        baseline: top + (bar + figureSize * digitHeight) / 2,
        size: figureSize,
      })
      if (value === 0) return pen.look.writesZeros ? figure : []
      return [...filledBox(series, box, pen), ...figure]
    }),
  )
  const written = names.flatMap((lines, index) =>
    lines.flatMap((line, at) =>
      pen.write(line, {
        x: room,
        baseline: (index + 0.5) * row + nameSize * (digitHeight / 2 + (at - (lines.length - 1) / 2) * leading),
        size: nameSize,
        anchor: 'end',
      }),
    ),
  )
  return {
    shapes: [...grid, ...axis, ...bars, zeroLine(pen, x(0), 0, x(0), bottom), ...written],
    height: bottom + below,
    bands: names.map((_, index) => ({ x: 0, y: index * row, width, height: row })),
  }
}

interface Rows {
  /** Thickness of a bar, height of a category, size of its name and width for it, points. */
  readonly bar: number
  readonly row: number
  readonly nameSize: number
  readonly room: number
  readonly names: readonly (readonly string[])[]
}

/** The most generous setting that the height allows; names of two lines widen the rows where that still fits. */
function rowsOf({ categories, series }: Chart, pen: Pen, width: number, tallest: number): Rows {
  const fits = (row: number) => row * categories.length + below <= tallest
  const setting = settings.findLast((candidate) => fits(rowHeight(candidate, series.length))) ?? settings[0]
  const { bar, nameSize } = setting
  const room = Math.min(width * mostForNames, Math.max(...categories.map((name) => pen.widthOf(name, nameSize))))
  const namesOn = (lines: number) => categories.map((name) => nameLines(name, pen, nameSize, room, lines))
  const twoLines = nameSize * leading * 2 + 2
  const usual = rowHeight(setting, series.length)
  const wider = Math.max(usual, twoLines)
  const row = namesOn(2).some((lines) => lines.length > 1) && fits(wider) ? wider : usual
  return { bar, row, nameSize, room, names: namesOn(row >= twoLines ? 2 : 1) }
}

/** Every mark, or every second, third … of them where the figures would touch. */
function marksThatFit(marks: readonly number[], pen: Pen, pitch: number): number[] {
  const widest = Math.max(...marks.map((mark) => pen.widthOf(formatNumber(mark), axisSize))) + 6
  const every = Math.max(1, Math.ceil(widest / pitch))
  const zero = marks.indexOf(0)
  return marks.filter((_, index) => (index - zero) % every === 0)
}
