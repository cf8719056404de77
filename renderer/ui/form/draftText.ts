import { z } from 'zod'

const envelopeSchema = z.object({ version: z.number(), values: z.record(z.string(), z.unknown()) })

/** A draft as text: the form's values and the revision of the record that they started from. */
export function writeDraft(values: object, version: number): string {
  return JSON.stringify({ version, values })
}

/**
 * Reads a draft back; `null` when it is no draft of this form (a form that has since gained or lost fields).
 *
 * @param like values of the form as they are without the draft: they tell which fields there must be
 */
export function readDraft<T extends object>(text: string, like: T): { version: number; values: T } | null {
  try {
    const envelope = envelopeSchema.safeParse(JSON.parse(text))
    if (!envelope.success) return null
    const { version, values } = envelope.data
    return hasSameFields(values, like) ? { version, values } : null
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
