import { element, rounded } from './svg.ts'

/** A box, points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const dark = '#1f3a5f'
const outline = 0.75

interface Fill {
  readonly colour: string
  /** Lines over the colour: `/`, `\` or `-`; none for a plain one. */
  readonly lines?: '/' | '\\' | '-'
}

/** Told apart by light and dark and by lines, so that a black-and-white print or copy says the same. */
const fills: readonly [Fill, ...Fill[]] = [
  { colour: dark },
  { colour: '#e3e9f1', lines: '/' },
  { colour: '#8c99aa' },
  { colour: '#ffffff', lines: '\\' },
  { colour: '#c4ccd8' },
  { colour: '#ffffff', lines: '-' },
]

/** A column, bar or sample of the legend in the fill of its series. The period itself, the first, is dark and plain. */
export function filledBox(series: number, box: Box): string {
  const fill = fills[series % fills.length] ?? fills[0]
  const { x, y, width, height } = box
  return [
    element('rect', { x, y, width, height, fill: fill.colour, stroke: dark, 'stroke-width': outline }),
    fill.lines === undefined ? '' : hatching(box, fill.lines),
  ].join('')
}

const hatchGap = 3

/** Lines worked out to the edges of the box: word processors draw no SVG pattern alike, but all draw lines. */
function hatching(box: Box, lines: '/' | '\\' | '-'): string {
  const path = lines === '-' ? levelLines(box) : slopingLines(box, lines === '/')
  return path === '' ? '' : element('path', { d: path, stroke: dark, 'stroke-width': 0.6, fill: 'none' })
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
