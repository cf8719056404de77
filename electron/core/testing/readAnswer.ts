/** How a page reads a streamed answer: to its end, only its beginning, or until it breaks the call off. */
export const readings = ['to the end', 'the beginning', 'until broken off'] as const
export type Reading = (typeof readings)[number]

/** More steps than any work of the program has. */
const longest = 20_000

/**
 * Calls and reads what comes: an answer at once, or a stream of progress.
 *
 * @param call begins the call; it ends when the signal says so
 * @returns all values of a stream that were read, else the answer
 * @throws what the call or its stream throws, except for having been broken off
 */
export async function readAnswer(call: (signal: AbortSignal) => Promise<unknown>, how: Reading): Promise<unknown> {
  const controller = new AbortController()
  const answer = await call(controller.signal)
  if (!isStream(answer)) return answer
  const values: unknown[] = []
  try {
    for (let step = await answer.next(); !step.done; step = await answer.next()) {
      values.push(step.value)
      if (values.length > longest) throw new Error('the stream does not end')
      if (how === 'until broken off') controller.abort()
      if (how === 'the beginning') break
    }
  } catch (error) {
    if (!controller.signal.aborted) throw error
  }
  if (how !== 'to the end') await answer.return?.()
  return values
}

function isStream(answer: unknown): answer is AsyncIterator<unknown> {
  return typeof answer === 'object' && answer !== null && 'next' in answer && Symbol.asyncIterator in answer
}
