import type { Pen } from './pen.ts'
import type { Box } from './strip.ts'
import { rounded, type Shape, shape } from './svg.ts'

const outline = 0.75

/**
 * A column, bar or sample of the legend in the fill of its series. Fills are told apart by light and dark and by lines,
 * so that a black-and-white print or copy says the same.
 */
export function filledBox(series: number, box: Box, pen: Pen): Shape[] {
  const { colour, lines } = pen.seriesLook(series)
  const { outline: stroke, lineWidth } = pen.look
  const { x, y, width, height } = box
  return [
    { ...shape('rect', { x, y, width, height, fill: colour, stroke, 'stroke-width': outline }), series },
    ...(lines === undefined ? [] : hatching(box, lines, { stroke, 'stroke-width': lineWidth })),
  ]
}

const hatchGap = 3

/** Lines worked out to the edges of the box: word processors draw no SVG pattern alike, but all draw lines. */
function hatching(box: Box, lines: '/' | '\\' | '-', look: Shape['attributes']): Shape[] {
  const path = lines === '-' ? levelLines(box) : slopingLines(box, lines === '/')
  return path === '' ? [] : [shape('path', { d: path, ...look, fill: 'none' })]
}

function levelLines({ x, y, width, height }: Box): string {
  let path = ''
  for (let down = hatchGap; down < height; down += hatchGap)
    path += `M${rounded(x)} ${rounded(y + down)}h${rounded(width)}`
  return path
}

function slopingLines({ x, y, width, height }: Box, rising: boolean): string {
  let path = ''
  const gap = hatchGap * Math.SQRT2
  for (let reach = gap; reach < width + height; reach += gap) {
    // The line meets the left or lower edge at its start and the upper or right edge at its end.
    const start = { right: Math.max(0, reach - height), down: Math.min(height, reach) }
    const end = { right: Math.min(width, reach), down: Math.max(0, reach - width) }
    const across = (right: number) => rounded(rising ? x + right : x + width - right)
    path += `M${across(start.right)} ${rounded(y + start.down)}L${across(end.right)} ${rounded(y + end.down)}`
  }
  return path
}
