import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../shared/contract/packages.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { describeError } from '../../foundation/errors.ts'

/** The places that a package can be written to or read from, and the one chosen. */
export function usePlaces() {
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  // Sticks come and go: what was seen a moment ago counts for nothing.
  const query = useQuery({
    ...orpc.packages.places.queryOptions(),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: true,
  })
  const places = query.data?.places ?? []
  // With one stick in the machine there is nothing to choose.
  const usual = places.length === 1 ? places[0] : undefined
  const place: Place | undefined = places.find(({ id }) => id === chosen) ?? usual

  async function chooseFolder() {
    setProblem('')
    try {
      const folder = await client.packages.chooseFolder()
      if (!folder) return
      await queries.invalidateQueries({ queryKey: orpc.packages.places.key() })
      setChosen(folder.id)
    } catch (error) {
      setProblem(describeError(error).message)
    }
  }

  /** Looks for the places anew, and for the packages at the one in sight: another stick may stand under its letter. */
  function refresh() {
    void query.refetch()
    void queries.invalidateQueries({ queryKey: orpc.packages.list.key() })
  }

  return {
    place,
    places: query.data?.places,
    /** False where the system did not tell its drives. */
    drivesTold: query.data?.drivesTold ?? true,
    error: query.isError ? describeError(query.error).message : problem,
    looking: query.isFetching,
    choose: setChosen,
    chooseFolder,
    refresh,
  }
}

export type Places = ReturnType<typeof usePlaces>
