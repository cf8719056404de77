import type { Shape } from './svg.ts'

/** A box, points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A drawn strip and how high it is, points. */
export interface Strip {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** Columns or bars with their axes and figures, without unit and legend. */
export interface Plot extends Strip {
  /** What belongs to each drawn category: its columns or bars, and its name. */
  readonly bands: readonly Box[]
}
