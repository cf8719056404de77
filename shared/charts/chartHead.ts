import { filledBox } from './fills.ts'
import { nameLines } from './names.ts'
import { leading, type Pen } from './pen.ts'
import type { Strip } from './strip.ts'
import type { Shape } from './svg.ts'

const size = 10
const sample = { width: 16, height: 8 }
const afterSample = 4
const betweenEntries = 14

/**
 * What stands above the axes: the unit at the left and, where there is more than one series, the legend at the right;
 * beneath each other where they do not fit on one line.
 */
export function chartHead(unit: string, series: readonly string[], pen: Pen, width: number): Strip {
  const [unitLine = ''] = unit.trim() === '' ? [] : nameLines(`Đơn vị tính: ${unit}`, pen, size, width, 1)
  const rows = legendRows(series.length > 1 ? series : [], pen, width)
  const unitWidth = unitLine === '' ? 0 : pen.widthOf(unitLine, size) + betweenEntries
  const beside = rows.length === 1 && unitWidth + (rows[0]?.width ?? 0) <= width
  const rowHeight = size * leading + 3
  const firstRow = beside || unitLine === '' ? 0 : 1
  const shapes = [
    ...pen.write(unitLine, { x: 0, baseline: size, size, pale: true }),
    ...rows.flatMap((row, index) => drawRow(row, pen, width - row.width, (firstRow + index) * rowHeight + size)),
  ]
  const lines = firstRow + rows.length
  return { shapes, height: lines === 0 && unitLine === '' ? 0 : Math.max(1, lines) * rowHeight + 3 }
}

interface LegendRow {
  readonly entries: readonly { readonly series: number; readonly name: string; readonly width: number }[]
  readonly width: number
}

function legendRows(names: readonly string[], pen: Pen, width: number): LegendRow[] {
  const rows: LegendRow[] = []
  for (const [series, fullName] of names.entries()) {
    const [name = ''] = nameLines(fullName, pen, size, width - sample.width - afterSample, 1)
    const entry = { series, name, width: sample.width + afterSample + pen.widthOf(name, size) }
    const row = rows.at(-1)
    if (row && row.width + betweenEntries + entry.width <= width) {
      rows[rows.length - 1] = {
        entries: [...row.entries, entry],
        width: row.width + betweenEntries + entry.width,
      }
    } else rows.push({ entries: [entry], width: entry.width })
  }
  return rows
}

function drawRow(row: LegendRow, pen: Pen, left: number, baseline: number): Shape[] {
  let x = left
  return row.entries.flatMap((entry) => {
    const box = filledBox(entry.series, { x, y: baseline - sample.height + 0.5, ...sample }, pen)
    const name = pen.write(entry.name, { x: x + sample.width + afterSample, baseline, size })
    x += entry.width + betweenEntries
    return [...box, ...name]
  })
}
