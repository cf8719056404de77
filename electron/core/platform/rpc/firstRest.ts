/** So long nothing is asked before the page counts as standing, in milliseconds: it asks again while it builds up. */
const pause = 300

/** Tells when the page has been answered for the first time and asks for nothing more. */
export interface FirstRest {
  /** An interceptor around each call. */
  readonly around: <T>(call: { next: () => Promise<T> }) => Promise<T>
  /** Is told once; at once where the page stands already. */
  readonly onRest: (stands: () => void) => void
  /** Tells nobody any more. */
  readonly stop: () => void
}

/** Watches the calls of a page that is still to come. */
export function firstRest(): FirstRest {
  let running = 0
  let timer: NodeJS.Timeout | undefined
  let rested = false
  let waiting: (() => void)[] = []
  const rest = () => {
    rested = true
    for (const stands of waiting.splice(0)) stands()
  }
  return {
    around: async ({ next }) => {
      if (rested) return next()
      running++
      clearTimeout(timer)
      try {
        return await next()
      } finally {
        running--
        if (running === 0 && !rested) timer = setTimeout(rest, pause).unref()
      }
    },
    onRest: (stands) => {
      if (rested) stands()
      else waiting.push(stands)
    },
    stop: () => {
      clearTimeout(timer)
      waiting = []
    },
  }
}
