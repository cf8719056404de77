import { z } from 'zod'

/**
 * Why a draft stands aside, from where it can be had again: its text was taken out of the form; it had to make room in
 * the form for another draft; or it was offered, and not wanted.
 */
const asideSchema = z.enum(['dropped', 'replaced', 'refused'])
export type Aside = z.infer<typeof asideSchema>

const envelopeSchema = z.object({
  version: z.number(),
  values: z.record(z.string(), z.unknown()),
  /** When it was typed, where that is not when it was saved. */
  at: z.string().optional(),
  aside: asideSchema.optional(),
  /** When the draft was typed that it made room for. */
  by: z.string().optional(),
})

/** What a draft says beside its values. */
export interface DraftFacts {
  /** Revision of the record that the values started from. */
  version: number
  at?: string
  aside?: Aside
  by?: string
}

/** A draft as text. Times are ISO. */
export function writeDraft(values: object, facts: DraftFacts): string {
  return JSON.stringify({ ...facts, values })
}

/**
 * Reads a draft back; `null` when it is no draft of this form (a form that has since gained or lost fields).
 *
 * @param like values of the form as they are without the draft: they tell which fields there must be
 */
export function readDraft<T extends object>(text: string, like: T): (DraftFacts & { values: T }) | null {
  try {
    const envelope = envelopeSchema.safeParse(JSON.parse(text))
    if (!envelope.success) return null
    const { values, ...facts } = envelope.data
    return hasSameFields(values, like) ? { ...facts, values } : null
  } catch {
    return null
  }
}

/** Same names, and lists where lists are: enough to tell a draft of an older form. */
function hasSameFields<T extends object>(values: object, like: T): values is T {
  const given = new Map<string, unknown>(Object.entries(values))
  const wanted = Object.entries(like)
  return (
    given.size === wanted.length &&
    wanted.every(([name, value]) => given.has(name) && Array.isArray(given.get(name)) === Array.isArray(value))
  )
}
