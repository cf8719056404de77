import type { ChartLook } from './look.ts'
import { type Shape, shape } from './svg.ts'

/** Points of a line of text of this size, from one line to the next. */
export const leading = 1.18
/** Height of digits and capitals as a share of the font's size. */
export const digitHeight = 0.68

const regular = 400

export interface TextPlace {
  readonly x: number
  /** The line that the letters stand on. */
  readonly baseline: number
  readonly size: number
  readonly weight?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly pale?: boolean
  /** Reads upwards, turned about its starting point. */
  readonly upright?: boolean
}

/** Writes text in the font of a look and knows how wide it comes out. Lengths in points. */
export class Pen {
  readonly look: ChartLook

  constructor(look: ChartLook) {
    this.look = look
  }

  widthOf(text: string, size: number, weight = regular): number {
    return this.look.measure(text, size, weight)
  }

  /** The width of a figure of any series. */
  figureWidth(figure: string, size: number): number {
    return this.widthOf(figure, size, this.look.figureWeight)
  }

  /** A line of text; nothing for one without letters. */
  write(text: string, place: TextPlace): Shape[] {
    const { x, baseline, size, weight = regular, anchor = 'start', pale = false, upright = false } = place
    const written = shape(
      'text',
      {
        x,
        y: baseline,
        'font-size': size,
        fill: pale ? this.look.paleInk : this.look.ink,
        ...(weight === regular ? {} : { 'font-weight': weight }),
        ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
        ...(upright ? { transform: `rotate(-90 ${x.toFixed(2)} ${baseline.toFixed(2)})` } : {}),
      },
      [text],
    )
    return written.content.join('') === '' ? [] : [written]
  }

  /** A figure at the end of its column. */
  writeFigure(figure: string, series: number, place: TextPlace): Shape[] {
    const pale = this.seriesLook(series).paleFigures === true
    const weight = pale ? regular : this.look.figureWeight
    return this.write(figure, { ...place, pale, weight }).map((written) => ({ ...written, series }))
  }

  seriesLook(series: number): ChartLook['series'][0] {
    const { series: looks } = this.look
    return looks[series % looks.length] ?? looks[0]
  }
}
