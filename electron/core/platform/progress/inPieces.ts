import { setImmediate } from 'node:timers/promises'

/** So many are done before the thread does anything else: a few milliseconds, on an old computer too. */
const piece = 5

/**
 * Does something with each of many items, one after the other, without holding the thread: after every few of them
 * whatever else waits for the thread comes first.
 *
 * @param signal when it is aborted, no further item is begun
 * @throws the reason of the signal, or what `work` throws
 */
export async function mapInPieces<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
  signal?: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    if (index % piece === 0) {
      await setImmediate()
      signal?.throwIfAborted()
    }
    results.push(work(item, index))
  }
  return results
}
