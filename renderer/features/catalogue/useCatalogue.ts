import { useQuery } from '@tanstack/react-query'
import type { CatalogueEntry } from '../../../shared/model/catalogue.ts'
import { orpc } from '../../foundation/client/client.ts'

const none: readonly CatalogueEntry[] = []

/** The catalogue of award forms and titles; empty until it is read. */
export function useCatalogue(): readonly CatalogueEntry[] {
  return useQuery(orpc.catalogue.list.queryOptions()).data?.entries ?? none
}
