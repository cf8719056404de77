import type { Chart } from '../model/charts.ts'
import { formatNumber } from '../text/numbers.ts'
import { axisLabels } from './axisLabels.ts'
import { filledBox } from './fills.ts'
import { gridLine, zeroLine } from './lines.ts'
import { nameFits, nameLines } from './names.ts'
import { digitHeight, leading, type Pen, type TextPlace } from './pen.ts'
import { type Scale, scaleOf } from './scale.ts'
import type { Plot } from './strip.ts'
import type { Shape } from './svg.ts'

const axisSize = 9.5
const nameSizes = [10, 9.5, 9, 8.5] as const
const mostNameLines = 3
const betweenNames = 3
const highestPlot = 150
const lowestPlot = 60
const widestColumn = 26
const aboveColumn = 2.5

/**
 * Columns that stand along time, a group of them for each category. Lengths in points.
 *
 * @param tallest how high the drawing may be
 * @returns undefined where names or figures would touch each other, or the height leaves no room to compare
 */
export function drawColumns(chart: Chart, pen: Pen, width: number, tallest: number): Plot | undefined {
  const values = chart.series.map((series) => series.values)
  const known = values.flat().filter((value) => value !== null)
  const scale = scaleOf(known, 5)
  const left = Math.max(...scale.marks.map((mark) => pen.widthOf(formatNumber(mark), axisSize))) + 6
  const category = (width - left) / chart.categories.length
  // Where room is scarce, it goes to the columns rather than between the groups.
  const share = category < 24 ? 0.92 : 0.74
  const column = Math.min(widestColumn, (category * share) / values.length)
  const pitch = values.length === 1 ? category : column
  const figures = figureStyle(known, pen, pitch)
  const { word, ticks } = pen.look.sharedWordOnce ? axisLabels(chart.categories) : { word: '', ticks: chart.categories }
  const nameSize = nameSizeFor(ticks, pen, category - betweenNames)
  if (figures === undefined || nameSize === undefined) return undefined

  const styleOf = (value: number) =>
    (pen.look.uprightWhereNeeded ? figureStyle([value], pen, pitch) : undefined) ?? figures

  const names = ticks.map((name) => nameLines(name, pen, nameSize, category - betweenNames, mostNameLines))
  const nameRows = Math.max(...names.map((lines) => lines.length))
  const below = 6 + (nameRows + (word === '' ? 0 : 1)) * nameSize * leading
  const plotHeight = Math.min(highestPlot, tallest - figures.room - below)
  if (plotHeight < lowestPlot) return undefined

  const y = (value: number) => figures.room + ((scale.high - value) / (scale.high - scale.low)) * plotHeight
  const columnLeft = (series: number, index: number) =>
    left + (index + 0.5) * category + (series - values.length / 2) * column
  const bottom = y(scale.low)

  const columns = values.flatMap((row, series) =>
    row.flatMap((value, index) =>
      value === null || value === 0
        ? []
        : filledBox(
            series,
            {
              x: columnLeft(series, index) + column * 0.04,
              y: Math.min(y(value), y(0)),
              width: column * 0.92,
              height: Math.abs(y(value) - y(0)),
            },
            pen,
          ),
    ),
  )
  const written = values.flatMap((row, series) =>
    row.flatMap((value, index) =>
      value === null || (value === 0 && !pen.look.writesZeros)
        ? []
        : pen.writeFigure(
            formatNumber(value),
            series,
            figurePlace(styleOf(value), columnLeft(series, index) + column / 2, y(Math.max(0, value)) - aboveColumn),
          ),
    ),
  )
  const nameRow = (row: number) => bottom + 4 + nameSize * (0.8 + row * leading)
  const namesWritten = names.flatMap((lines, index) =>
    lines.flatMap((line, row) =>
      pen.write(line, {
        x: left + (index + 0.5) * category,
        baseline: nameRow(row),
        size: nameSize,
        anchor: 'middle',
      }),
    ),
  )
  return {
    shapes: [
      ...axis(scale, pen, left, width, y),
      ...columns,
      zeroLine(pen, left, y(0), width, y(0)),
      ...written,
      ...namesWritten,
      ...pen.write(word, { x: (left + width) / 2, baseline: nameRow(nameRows), size: nameSize, anchor: 'middle' }),
    ],
    height: bottom + below,
    bands: names.map((_, index) => ({ x: left + index * category, y: 0, width: category, height: bottom + below })),
  }
}

function axis(scale: Scale, pen: Pen, left: number, right: number, y: (value: number) => number): Shape[] {
  return scale.marks.flatMap((mark) => [
    gridLine(pen, left, y(mark), right, y(mark)),
    ...pen.write(formatNumber(mark), {
      x: left - 4,
      baseline: y(mark) + (axisSize * digitHeight) / 2,
      size: axisSize,
      anchor: 'end',
      pale: true,
    }),
  ])
}

/** The largest size at which every name stands on one line, else on a few. */
function nameSizeFor(names: readonly string[], pen: Pen, room: number): number | undefined {
  const allFit = (lines: number) => (size: number) => names.every((name) => nameFits(name, pen, size, room, lines))
  return nameSizes.find(allFit(1)) ?? nameSizes.find(allFit(mostNameLines))
}

interface FigureStyle {
  readonly size: number
  readonly upright: boolean
  /** Room that a figure takes above its column, points. */
  readonly room: number
}

/** The largest way to write the figures so that none is wider than its room. */
function figureStyle(values: readonly number[], pen: Pen, pitch: number): FigureStyle | undefined {
  const longest = (size: number) => Math.max(...values.map((value) => pen.figureWidth(formatNumber(value), size)))
  const readable = (size: number) => size >= pen.look.smallestFigure
  const level = [9.5, 8.5, 7.5].filter(readable).find((size) => longest(size) + 1 <= pitch)
  if (level !== undefined) return { size: level, upright: false, room: aboveColumn + level + 1 }
  const upright = [9, 8, 7].filter(readable).find((size) => size * digitHeight + 1 <= pitch)
  return upright === undefined ? undefined : { size: upright, upright: true, room: aboveColumn + longest(upright) + 1 }
}

function figurePlace({ size, upright }: FigureStyle, centre: number, foot: number): TextPlace {
  return upright
    ? { x: centre + (size * digitHeight) / 2, baseline: foot, size, upright }
    : { x: centre, baseline: foot, size, anchor: 'middle' }
}
