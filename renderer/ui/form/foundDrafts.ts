import { differences } from './differences.ts'
import { type DraftFacts, readDraft } from './draftText.ts'

/** A draft as the program keeps it. */
export interface StoredDraft {
  readonly key: string
  readonly value: string
  readonly savedAt: string
}

/** A draft that can be put into its form. */
export interface KeptDraft<Values> extends Omit<DraftFacts, 'at'> {
  readonly key: string
  /** As it is stored. */
  readonly text: string
  readonly values: Values
  /** When it was typed, ISO. */
  readonly at: string
}

/** What is done with the drafts that a form finds when it opens. */
export interface FoundDrafts<Values> {
  /** Goes into the form at once: the newest that began from the state which the form shows. */
  readonly restored: KeptDraft<Values> | null
  /** Wait for an answer: they began from an older state of the record, or were typed in another window. */
  readonly offers: readonly KeptDraft<Values>[]
  /** Can be had again. */
  readonly asides: readonly KeptDraft<Values>[]
  /** Say nothing that is not stored. */
  readonly spent: readonly StoredDraft[]
}

/**
 * Sorts the drafts of a form. What cannot be read is left alone.
 *
 * @param stored the newest first
 * @param shown what the form shows without a draft, of this revision
 */
export function sortDrafts<Values extends object>(
  stored: readonly StoredDraft[],
  shown: Values,
  version: number,
): FoundDrafts<Values> {
  const spent: StoredDraft[] = []
  const known: KeptDraft<Values>[] = []
  for (const one of stored) {
    const read = readDraft(one.value, shown)
    if (read === null) continue
    if (differences(shown, read.values).length === 0) spent.push(one)
    else known.push({ ...read, key: one.key, text: one.value, at: read.at ?? one.savedAt })
  }
  const waiting = known.filter((draft) => draft.aside === undefined)
  const restored = waiting.find((draft) => draft.version === version) ?? null
  return {
    restored,
    offers: waiting.filter((draft) => draft !== restored),
    asides: known.filter((draft) => draft.aside !== undefined),
    spent,
  }
}
