/** What a figure is counted in: `×` is a share of something measured in the same run. */
export type Unit = 'ms' | 'KB' | 'MB' | '×'

/** What one run found. */
interface Finding {
  readonly value: number
  /** How it was found: of how many runs, beside what. */
  readonly how: string
}

/** One line of the table: something to measure and the most that it may be. */
export interface Measurement {
  readonly title: string
  readonly goal: number
  readonly unit: Unit
  measure(): Promise<Finding>
}

/** A measurement that was made, or what kept it from being made. */
export type Figure = Pick<Measurement, 'title' | 'goal' | 'unit'> &
  ({ readonly finding: Finding } | { readonly error: string })

/** Makes a measurement; one that breaks is told in its line and does not keep the others from being made. */
export async function figureOf(measurement: Measurement): Promise<Figure> {
  const { title, goal, unit } = measurement
  try {
    return { title, goal, unit, finding: await measurement.measure() }
  } catch (error) {
    return { title, goal, unit, error: error instanceof Error ? error.message : String(error) }
  }
}

/** What was measured as a share of the goal: at most 1 when the goal is met. */
export function ratioToGoal(value: number, goal: number): number {
  return value / goal
}
