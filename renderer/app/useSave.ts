import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'

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
    onSuccess: () => queries.invalidateQueries(),
  })
}
