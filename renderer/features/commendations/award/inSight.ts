/** More sheets than these are not drawn on screen at once: each takes the page a fortieth of a second. */
export const mostInSight = 40

/** Those whose certificates are shown: all, or of very many the first in the order of the file, which is the book's. */
export function proposalsInSight<Proposal extends { readonly goldenBookNumber: number | null }>(
  proposals: readonly Proposal[],
): readonly Proposal[] {
  if (proposals.length <= mostInSight) return proposals
  return proposals.toSorted((a, b) => (a.goldenBookNumber ?? 0) - (b.goldenBookNumber ?? 0)).slice(0, mostInSight)
}
