import type { Pen } from './pen.ts'
import { type Shape, shape } from './svg.ts'

/** A pale line at a mark of the scale. */
export function gridLine(pen: Pen, x1: number, y1: number, x2: number, y2: number): Shape {
  return shape('line', { x1, y1, x2, y2, stroke: pen.look.gridLine, 'stroke-width': 0.5 })
}

/** The line that columns stand on, or bars start from. */
export function zeroLine(pen: Pen, x1: number, y1: number, x2: number, y2: number): Shape {
  return shape('line', { x1, y1, x2, y2, stroke: pen.look.zeroLine, 'stroke-width': 0.9 })
}
