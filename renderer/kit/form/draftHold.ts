import { v7 } from 'uuid'
import type { StoredDraft } from '../program/program.ts'
import { holderOf } from './draftRows.ts'

/** The drafts that one open form answers for: no form in another window shows, takes over or removes them meanwhile. */
export interface DraftHold {
  /** Names the form among those of all windows. */
  readonly owner: string
  /**
   * Lets all windows know that the form is open.
   *
   * @returns ends it, and what the form answers for with it
   */
  open: () => () => void
  /**
   * Of what is stored, the drafts that no other open form answers for; this one does from then on. Of two forms that
   * ask at once, one gets them.
   */
  claim: (stored: readonly StoredDraft[]) => Promise<StoredDraft[]>
}

/** A hold is a lock of the browser's: however the window ends, the browser lets go of it. */
export function createDraftHold(): DraftHold {
  const owner = v7()
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  const held = new Set<string>()

  async function hold(holder: string): Promise<boolean> {
    if (held.has(holder)) return true
    const { promise: answer, resolve, reject } = Promise.withResolvers<boolean>()
    navigator.locks
      .request(`drafts of ${holder}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock === null ? undefined : ended
      })
      .catch(reject)
    const isHeld = await answer
    if (isHeld) held.add(holder)
    return isHeld
  }

  return {
    owner,
    open() {
      void hold(owner)
      return end
    },
    async claim(stored) {
      const claimed = new Map<string, boolean>()
      for (const holder of new Set(stored.map(({ key }) => holderOf(key)))) claimed.set(holder, await hold(holder))
      return stored.filter(({ key }) => claimed.get(holderOf(key)))
    },
  }
}
