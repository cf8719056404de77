import type { SearchHit } from '../../../../shared/contract/search.ts'
import { foldVietnamese, matchesFolded } from '../../../../shared/text/fold.ts'

/** Most hits that are shown. */
export const mostHits = 30
/** Hits of each kind that are shown however many the kinds before it have. */
const sureOfEachKind = 5

/** The folded words of a query; none for a query of white space. */
export function searchWords(query: string): string[] {
  return foldVietnamese(query)
    .split(' ')
    .filter((word) => word !== '')
}

/**
 * The hits to show: kinds in the order given, in each those first whose title holds the query; every kind keeps a few
 * places, so that many meetings do not hide the one paper.
 */
export function chooseHits(query: string, kinds: readonly (readonly SearchHit[])[]): SearchHit[] {
  const ordered = kinds.map((hits) => [
    ...hits.filter((hit) => matchesFolded(hit.title, query)),
    ...hits.filter((hit) => !matchesFolded(hit.title, query)),
  ])
  let free = mostHits - ordered.reduce((sum, hits) => sum + Math.min(hits.length, sureOfEachKind), 0)
  return ordered.flatMap((hits) => {
    const more = Math.min(Math.max(hits.length - sureOfEachKind, 0), free)
    free -= more
    return hits.slice(0, sureOfEachKind + more)
  })
}
