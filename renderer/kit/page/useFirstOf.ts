import { useDeferredValue } from 'react'

/**
 * How many lines of a long list to draw: a first screenful at once, the others when nothing more urgent is to be drawn.
 *
 * @param length of the list
 * @param first lines that fill the largest screen
 */
export function useFirstOf(length: number, first = 30): number {
  return useDeferredValue(length, Math.min(length, first))
}
