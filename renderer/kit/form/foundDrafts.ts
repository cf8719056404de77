import type { StoredDraft } from '../program/program.ts'
import { differences } from './differences.ts'
import { type DraftFacts, readDraft } from './draftText.ts'

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
  /** Wait for an answer: they began from an older state of the record, or were typed in another window, gone by now. */
  readonly offers: readonly KeptDraft<Values>[]
  /** Can be had again. */
  readonly asides: readonly KeptDraft<Values>[]
  /** Say nothing that is not stored, or what another of them says. */
  readonly spent: readonly StoredDraft[]
}

/**
 * Sorts the drafts of a form. What cannot be read is left alone.
 *
 * @param stored that no other open form answers for, the newest first
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
    if (isSame(shown, read.values)) spent.push(one)
    else known.push({ ...read, key: one.key, text: one.value, at: read.at ?? one.savedAt })
  }
  const waiting = known.filter((draft) => draft.aside === undefined)
  const restored = waiting.find((draft) => draft.version === version) ?? null
  const rest = waiting.filter((draft) => draft !== restored)
  const aside = known.filter((draft) => draft.aside !== undefined)
  const [only, again] = eachOnce([...(restored ? [restored] : []), ...rest, ...aside])
  return {
    restored,
    offers: rest.filter((draft) => only.has(draft)),
    asides: aside.filter((draft) => only.has(draft)),
    spent: [...spent, ...stored.filter(({ key }) => again.has(key))],
  }
}

/**
 * A text may be kept twice, by a window that ended while its text went from one place to another.
 *
 * @param drafts that which stays in front
 * @returns the first of each text, and the keys of the others
 */
function eachOnce<Values extends object>(
  drafts: readonly KeptDraft<Values>[],
): [only: Set<KeptDraft<Values>>, again: Set<string>] {
  const only = new Set<KeptDraft<Values>>()
  const again = new Set<string>()
  for (const draft of drafts) {
    if ([...only].some(({ values }) => isSame(values, draft.values))) again.add(draft.key)
    else only.add(draft)
  }
  return [only, again]
}

function isSame(one: object, other: object): boolean {
  return differences(one, other).length === 0
}
