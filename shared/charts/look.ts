/**
 * How wide a line of text comes out in the font of a look, in the unit of the size.
 *
 * @param weight 400 for regular, as CSS counts
 */
export type Measure = (text: string, size: number, weight: number) => number

/** How the columns of a series are filled, and what their figures look like. */
export interface SeriesLook {
  readonly colour: string
  /** Lines over the colour: `/`, `\` or `-`; none for a plain one. */
  readonly lines?: '/' | '\\' | '-'
  /** Its figures stand back behind those of the series before it. */
  readonly paleFigures?: boolean
}

/** What sets a chart on the screen apart from the same chart on paper. */
export interface ChartLook {
  readonly family: string
  readonly measure: Measure
  readonly ink: string
  readonly paleInk: string
  /** Of the lines at the marks of a scale. */
  readonly gridLine: string
  /** Of the line that columns stand on, or bars start from. */
  readonly zeroLine: string
  /** Of the outline and the lines of every fill. */
  readonly outline: string
  /** Of the lines over a colour, points. */
  readonly lineWidth: number
  /** By series, from the first on again where there are more. */
  readonly series: readonly [SeriesLook, ...SeriesLook[]]
  readonly figureWeight: number
  /** No figure above a column is written smaller, points; where it would have to be, the columns are laid down. */
  readonly smallestFigure: number
  /** Only figures wider than their column read upwards; else all do as soon as one must. */
  readonly uprightWhereNeeded: boolean
  /** A nought is written where its column would be. */
  readonly writesZeros: boolean
  /** A first word that all names along an axis share (`Tháng`) stands once beneath them. */
  readonly sharedWordOnce: boolean
  /** More stand too close to be told apart; the table beneath has them all. */
  readonly mostCategories: number
}
