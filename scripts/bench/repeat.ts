/** The middle one of some values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (lower === undefined || upper === undefined) throw new Error('There is no median of nothing.')
  return (lower + upper) / 2
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Does the same measurement so often, one after the other. */
export async function repeat(times: number, measureOnce: () => Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let run = 0; run < times; run++) values.push(await measureOnce())
  return values
}

/**
 * Two works in turns, so that whatever else the machine does falls on both alike; a first run of each warms up and
 * does not count. Median times in milliseconds.
 */
export async function inTurns(
  times: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<{ readonly one: number; readonly other: number }> {
  const ones: number[] = []
  const others: number[] = []
  for (let run = 0; run <= times; run++) {
    const pair = [await timed(one), await timed(other)] as const
    if (run === 0) continue
    ones.push(pair[0])
    others.push(pair[1])
  }
  return { one: median(ones), other: median(others) }
}
