import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { Backup } from '../../../../shared/contract/backups.ts'
import { orpc } from '../../../foundation/client/client.ts'

/**
 * What stands in the list once the work is over, everything on screen asked for anew. The program answers the list when
 * no backup is being made or restored any more: only then is it known what became of one that was stopped, perhaps too
 * late. Goes on when the screen was left meanwhile.
 */
export function useAfterWork() {
  const queries = useQueryClient()
  return {
    known: () => new Set(listed(queries).map(({ id }) => id)),
    /** Those that were not known before. */
    newcomers: async (known: ReadonlySet<string>): Promise<readonly Backup[]> => {
      await queries.cancelQueries({ predicate: ({ state }) => state.data === undefined })
      const { backups } = await queries.fetchQuery({ ...orpc.backups.list.queryOptions(), staleTime: 0 })
      await queries.invalidateQueries()
      return backups.filter(({ id }) => !known.has(id))
    },
  }
}

function listed(queries: QueryClient): readonly Backup[] {
  return queries.getQueryData(orpc.backups.list.queryKey())?.backups ?? []
}
