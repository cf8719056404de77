import { ink } from './pen.ts'
import { element } from './svg.ts'

/** A pale line at a mark of the scale. */
export function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { x1, y1, x2, y2, stroke: '#cccccc', 'stroke-width': 0.5 })
}

/** The line that columns stand on, or bars start from. */
export function zeroLine(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { x1, y1, x2, y2, stroke: ink, 'stroke-width': 0.9 })
}
