/** The saves of a form that are not over, for those who wait for them. */
export interface SavesUnderWay {
  /**
   * @param quiet whether nobody asked for it
   * @param run does what belongs around the save, which `ended` tells the end of
   */
  begin: (id: number, quiet: boolean, run: (ended: Promise<boolean>) => Promise<boolean>) => void
  end: (id: number, saved: boolean) => void
  /** Whether the save was one, once it is over; undefined for one that never began. */
  done: (id: number) => Promise<boolean> | undefined
  /** That which the user asked for. */
  asked: () => Promise<boolean> | undefined
  all: () => Promise<unknown>
}

/** Begins with none. */
export function createSavesUnderWay(): SavesUnderWay {
  const saves = new Map<number, { quiet: boolean; end: (saved: boolean) => void; done: Promise<boolean> }>()
  return {
    begin(id, quiet, run) {
      const { promise: ended, resolve: end } = Promise.withResolvers<boolean>()
      const done = run(ended)
      saves.set(id, { quiet, end, done })
      const forget = () => saves.delete(id)
      done.then(forget, forget)
    },
    end(id, saved) {
      saves.get(id)?.end(saved)
    },
    done: (id) => saves.get(id)?.done,
    asked: () => [...saves.values()].find(({ quiet }) => !quiet)?.done,
    all: () => Promise.all([...saves.values()].map(({ done }) => done)),
  }
}
