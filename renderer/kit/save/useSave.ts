import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { describeError } from '../../foundation/errors.ts'

/**
 * A call that changes data. When it succeeds, everything shown is asked for anew before the promise settles: the data
 * lives on this machine, so that is cheap, and no screen can show something stale.
 *
 * @example
 * const remove = useSave(client.members.remove)
 * await remove.mutateAsync({ id })
 */
export function useSave<TInput, TOutput>(
  procedure: (input: TInput) => Promise<TOutput>,
): UseMutationResult<TOutput, unknown, TInput> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: TInput) => procedure(input),
    onSuccess: async () => {
      // A first answer that is still on its way was asked for before the change; asking anew would wait for that one.
      await queries.cancelQueries({ predicate: ({ state }) => state.data === undefined })
      await queries.invalidateQueries()
    },
    // Another page was faster: what it saved must be at hand for the choice that follows.
    onError: (error) => (describeError(error).kind === 'conflict' ? queries.invalidateQueries() : undefined),
  })
}
