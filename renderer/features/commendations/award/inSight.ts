/**
 * More sheets than these are not drawn on screen: each takes the page a fortieth of a second, more on an old computer.
 */
export const mostInSight = 40

/** So many are shown of more: they are drawn while the whole file is made, which the user may want to stop. */
export const firstOfMany = 12

/** Those whose certificates are shown: all, or of very many the first in the order of the file, which is the book's. */
export function nomineesInSight<Nominee extends { readonly goldenBookNumber: number | null }>(
  nominees: readonly Nominee[],
): readonly Nominee[] {
  if (nominees.length <= mostInSight) return nominees
  return nominees.toSorted((a, b) => (a.goldenBookNumber ?? 0) - (b.goldenBookNumber ?? 0)).slice(0, firstOfMany)
}
