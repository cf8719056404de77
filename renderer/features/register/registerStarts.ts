import type { RegisterStart } from '../../../shared/model/register.ts'

/** The revision that a save of the kind's start begins from; 0 before the first. */
export function revisionOf(starts: readonly RegisterStart[], code: string): number {
  return starts.find((start) => start.code === code)?.revision ?? 0
}

/** Counts the saves of all starts of a book: each begins at revision 1 and none goes. */
export function startsVersion(starts: readonly RegisterStart[]): number {
  return starts.reduce((sum, { revision }) => sum + revision, 0)
}
