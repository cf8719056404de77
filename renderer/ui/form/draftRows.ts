import { v7 } from 'uuid'
import { client } from '../../app/client.ts'
import type { KeptDraft } from './foundDrafts.ts'

/** A draft by its name, as it is stored. */
export type DraftRow = Pick<KeptDraft<unknown>, 'key' | 'text'>

/** A name for a draft of a form that no other has. */
export function newDraftKey(form: string): string {
  return `${form}/${v7()}`
}

export function saveDraftRow({ key, text: value }: DraftRow): Promise<unknown> {
  return client.drafts.save({ key, value })
}

/** Removes a draft that nobody went on with. One that cannot be removed comes back, which harms nothing. */
export function removeDraftRow({ key, text: value }: DraftRow): Promise<unknown> {
  return client.drafts.remove({ key, value }).catch(() => undefined)
}
