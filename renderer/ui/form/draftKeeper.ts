/** Keeps the unsaved text of a form in the program. */
export interface DraftKeeper {
  /** Something was typed: the draft is saved half a second later, also while the typing goes on. */
  schedule: () => void
  /** Saves at once what waits. */
  flush: () => Promise<void>
  /** The draft is of no more use: nothing that waits is saved, what was saved is removed. */
  discard: () => Promise<void>
}

/**
 * Saves drafts one after another, so that a slow save can never bring back a draft that was removed after it.
 *
 * @param read the text to keep, or `null` when nothing differs from what is stored
 * @param delay milliseconds that typed text may wait for its save
 */
export function createDraftKeeper(
  read: () => string | null,
  store: { save: (value: string) => Promise<unknown>; remove: () => Promise<unknown> },
  delay = 500,
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let kept = true

  function enqueue(step: () => Promise<unknown>): Promise<void> {
    // A draft that cannot be saved must not disturb the typing; the form itself still holds the text.
    const done = queue.then(step).then(
      () => undefined,
      () => undefined,
    )
    queue = done
    return done
  }
  function remove(): Promise<void> {
    if (!kept) return enqueue(async () => undefined)
    kept = false
    return enqueue(store.remove)
  }
  function flush(): Promise<void> {
    if (timer === undefined) return enqueue(async () => undefined)
    clearTimeout(timer)
    timer = undefined
    const value = read()
    if (value === null) return remove()
    kept = true
    return enqueue(() => store.save(value))
  }
  return {
    schedule() {
      timer ??= setTimeout(flush, delay)
    },
    flush,
    discard() {
      clearTimeout(timer)
      timer = undefined
      return remove()
    },
  }
}
