import { v7 } from 'uuid'
import type { DraftStore } from '../program/program.ts'
import type { KeptDraft } from './foundDrafts.ts'

/** A draft by its name, as it is stored. */
export type DraftRow = Pick<KeptDraft<unknown>, 'key' | 'text'>

/**
 * A name for a draft that no other has.
 *
 * @param owner the open form that the draft belongs to; without it whichever form opens next goes on with the draft
 */
export function newDraftKey(form: string, owner?: string): string {
  const key = `${form}/${v7()}`
  return owner === undefined ? key : `${key}/${owner}`
}

/** A name for a form that opens, in whatever window. */
export function newDraftOwner(): string {
  return v7()
}

/**
 * Lets all windows know that a form is open, by a lock: however the window ends, the browser lets go of it.
 *
 * @returns ends it
 */
export function holdDrafts(owner: string): () => void {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  void navigator.locks.request(lockOf(owner), () => ended)
  return end
}

/**
 * Removes a draft that nobody went on with. That of a form which is open in another window is left to it: it counts on
 * it. One that cannot be removed comes back, which harms nothing.
 *
 * @param owner the form that removes it
 */
export async function removeDraftRow(store: DraftStore, { key, text }: DraftRow, owner: string): Promise<void> {
  const remove = async () => {
    await store.remove(key, text).catch(() => undefined)
  }
  const [, , other = owner] = key.split('/')
  if (other === owner) return remove()
  // Shared: a form that is gone may have left several.
  const ifGone = { ifAvailable: true, mode: 'shared' } as const
  await navigator.locks.request(lockOf(other), ifGone, (lock) => (lock === null ? undefined : remove()))
}

function lockOf(owner: string): string {
  return `drafts of ${owner}`
}
