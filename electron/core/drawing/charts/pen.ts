import { lineWidth } from '../measure/metrics.ts'
import { element, textContent } from './svg.ts'

/** A font of a drawing. */
export interface ChartFont {
  readonly family: string
  /** How wide its letters are against those of Times New Roman, which the program can measure: 1 for as wide. */
  readonly width: number
}

/** The font of papers. */
export const paperFont: ChartFont = { family: 'Times New Roman', width: 1 }

export const ink = '#1a1a1a'
const paleInk = '#555555'

/** Points of a line of text of this size, from one line to the next. */
export const leading = 1.18
/** Height of digits and capitals as a share of the font's size. */
export const digitHeight = 0.68

export interface TextPlace {
  readonly x: number
  /** The line that the letters stand on. */
  readonly baseline: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly pale?: boolean
  /** Reads upwards, turned about its starting point. */
  readonly upright?: boolean
}

/** Writes text in one font and knows how wide it comes out. Lengths in points. */
export class Pen {
  readonly font: ChartFont

  constructor(font: ChartFont) {
    this.font = font
  }

  widthOf(text: string, size: number): number {
    return (lineWidth(text, { size }) / 20) * this.font.width
  }

  write(text: string, place: TextPlace): string {
    const content = textContent(text)
    if (content === '') return ''
    return element(
      'text',
      {
        x: place.x,
        y: place.baseline,
        'font-size': place.size,
        fill: place.pale ? paleInk : ink,
        ...(place.anchor === undefined || place.anchor === 'start' ? {} : { 'text-anchor': place.anchor }),
        ...(place.upright ? { transform: `rotate(-90 ${place.x.toFixed(2)} ${place.baseline.toFixed(2)})` } : {}),
      },
      content,
    )
  }
}
