/** The values along an axis, from the lowest mark to the highest; zero is one of them. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly marks: readonly number[]
}

/**
 * A scale in round steps (1, 2 or 5 times a power of ten) that holds zero and all values. Whole values get whole
 * steps: nobody counts half a meeting.
 *
 * @param mostSteps between the marks
 */
export function scaleOf(values: readonly number[], mostSteps: number): Scale {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const whole = values.every(Number.isInteger)
  const step = roundStep((most - least || 1) / mostSteps, whole)
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 1)
  const marks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step))
  return { low: exact(first * step), high: exact(last * step), marks }
}

function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least) ?? 10 * power
  return whole ? Math.max(1, step) : step
}

/** Without the last binary digits of a product: 0.30000000000000004 becomes 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}
