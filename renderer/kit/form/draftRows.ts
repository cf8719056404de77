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

/** Who answers for a draft: the form that keeps it, by its name; a draft that belongs to no form stands for itself. */
export function holderOf(key: string): string {
  const [, name = key, owner = name] = key.split('/')
  return owner
}

/** Removes a draft that its form needs no more. One that cannot be removed comes back, which harms nothing. */
export async function removeDraftRow(store: DraftStore, { key, text }: DraftRow): Promise<void> {
  await store.remove(key, text).catch(() => undefined)
}
