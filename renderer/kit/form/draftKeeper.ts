/** Keeps the unsaved text of a form in the program. */
export interface DraftKeeper {
  /** Something was typed: the draft is saved half a second later, also while the typing goes on. */
  schedule: () => void
  /** Saves at once what waits. */
  flush: () => Promise<void>
  /** The draft is of no more use: nothing that waits is saved, what was saved is removed. */
  discard: () => Promise<void>
  /** The form closes: what waits is saved at once, and what cannot be saved is tried no more. */
  close: () => void
}

/** Where the draft of a form is kept. */
export interface DraftPlace {
  save: (value: string) => Promise<unknown>
  remove: () => Promise<unknown>
  /** Told why a draft could not be saved, and null as soon as one was, or none is needed any more. */
  onFault?: (reason: unknown) => void
}

/**
 * Saves drafts one after another, so that a slow save can never bring back a draft that was removed after it. What
 * could not be saved is tried again until it is, also when nothing more is typed.
 *
 * @param read the text to keep, or `null` when nothing differs from what is stored
 * @param delay milliseconds that typed text may wait for its save
 * @param patience milliseconds until a save that failed is tried again
 */
export function createDraftKeeper(
  read: () => string | null,
  place: DraftPlace,
  delay = 500,
  patience = 5000,
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let kept = true
  let closed = false
  let faulty = false

  function enqueue(step: () => Promise<unknown>): Promise<void> {
    // What fails must not hold up what comes after it; the form itself still holds the text.
    const done = queue.then(step).then(
      () => undefined,
      () => undefined,
    )
    queue = done
    return done
  }
  async function save(value: string): Promise<void> {
    try {
      await place.save(value)
      tellFault(null)
    } catch (reason) {
      // A draft that was discarded meanwhile is missed by nobody.
      if (!kept || closed) return
      tellFault(reason)
      timer ??= setTimeout(flush, patience)
    }
  }
  function tellFault(reason: unknown): void {
    if (reason === null && !faulty) return
    faulty = reason !== null
    place.onFault?.(reason)
  }
  function remove(): Promise<void> {
    tellFault(null)
    if (!kept) return enqueue(async () => undefined)
    kept = false
    return enqueue(place.remove)
  }
  function flush(): Promise<void> {
    if (timer === undefined) return enqueue(async () => undefined)
    clearTimeout(timer)
    timer = undefined
    const value = read()
    if (value === null) return remove()
    kept = true
    return enqueue(() => save(value))
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
    close() {
      closed = true
      void flush()
    },
  }
}
