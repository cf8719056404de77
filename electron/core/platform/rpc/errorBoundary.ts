import { mapEventIterator } from '@orpc/client'
import { ORPCError } from '@orpc/server'
import { unreadableInput } from '../refusals/refusals.ts'
import { toPageError } from './pageError.ts'

/**
 * Options for an oRPC handler: whatever is thrown, in a call or in the middle of a streamed answer, crosses to the
 * page as `toPageError` says. New ones for each handler, whose plugins add to the lists that they are given.
 *
 * @param log where the cause of an unforeseen error goes
 */
export function errorBoundary(log: (error: unknown) => void) {
  /** Around one procedure: its own errors, typed as the contract says. */
  const aroundCall = async ({ next }: { next: () => Promise<unknown> }) => {
    try {
      const answer = await next()
      return isStream(answer) ? streamWithin(answer) : answer
    } catch (error) {
      throw toPageError(error, log)
    }
  }
  /** A stream is answered before its work is done: what is thrown then passes by the call that began it. */
  const streamWithin = (stream: AsyncIterableIterator<unknown>) =>
    mapEventIterator(stream, {
      value: async (value) => value,
      error: async (error) => toPageError(error, log),
    })
  /** Around the whole request: input that no procedure could read. */
  const aroundRequest = async <T>({ next }: { next: () => Promise<T> }): Promise<T> => {
    try {
      return await next()
    } catch (error) {
      if (error instanceof ORPCError && error.defined) throw error
      // What procedures throw has been turned by then: this came from reading the input.
      if (error instanceof SyntaxError || error instanceof TypeError) throw unreadableInput()
      throw toPageError(error, log)
    }
  }
  return { clientInterceptors: [aroundCall], interceptors: [aroundRequest] }
}

function isStream(answer: unknown): answer is AsyncIterableIterator<unknown> {
  return typeof answer === 'object' && answer !== null && 'next' in answer && Symbol.asyncIterator in answer
}
