/** Keeps in view which works have not come to their end, however that will be. */
export function underWay() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    /** Begins a work. */
    add<Answer>(work: () => Promise<Answer>): Promise<Answer> {
      const answer = work()
      last = Promise.allSettled([last, answer])
      return answer
    },
    /** Resolves when all that were begun by now have ended. */
    ended: async (): Promise<void> => {
      await last
    },
  }
}
