import type { z } from 'zod'

/** Steps from the top of a value to a part of it. Not a dotted path: the names in a file may hold dots, or be empty. */
export type Place = readonly string[]

/** What is left of a value with wrong parts, so that the rest of it can be checked as well. */
export interface SoundValue<T> {
  readonly value: T
  /** Where in the whole value a part of the sound one stands, whose lists may be shorter. */
  readonly placeInFile: (path: readonly PropertyKey[]) => Place
}

/**
 * What stands in for a wrong part, one after the other; then it is left out; then the row that cannot be without it.
 */
const standIns: readonly unknown[] = ['x', 1]

/**
 * Finds the part of a value that can be read: wrong parts are replaced or left out, rows that cannot do without them
 * left out. Its rules may well be checked; what they say of a replaced part means nothing. Null when nothing is left.
 *
 * @param lost gains every word of what was left out: nobody who names it is wrong
 */
export function soundValue<T>(schema: z.ZodType<T>, raw: unknown, lost: Set<string>): SoundValue<T> | null {
  const cures = new Map<string, number>()
  // Ends: each round raises the cure of at least one place, and a place that is left out is not complained of again.
  for (;;) {
    const { value, placeInFile } = cured(raw, cures, lost)
    const result = schema.safeParse(value)
    if (result.success) return { value: result.data, placeInFile }
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) cures.set(keyOf([...placeInFile(issue.path), key]), standIns.length)
        continue
      }
      const missing = valueAt(value, issue.path) === undefined
      const place = placeInFile(missing ? issue.path.slice(0, -1) : issue.path)
      if (place.length === 0) {
        addWords(raw, lost)
        return null
      }
      cures.set(keyOf(place), missing ? standIns.length : (cures.get(keyOf(place)) ?? -1) + 1)
    }
  }
}

const keyOf = (place: Place) => JSON.stringify(place)

/** Far below what a dataset holds; a file made to break programs goes on for a hundred thousand levels. */
const deepest = 30

function cured(raw: unknown, cures: ReadonlyMap<string, number>, lost: Set<string>) {
  const keptRows = new Map<string, readonly string[]>()
  const leftOut = (place: Place) => (cures.get(keyOf(place)) ?? 0) >= standIns.length
  function copy(value: unknown, place: Place): unknown {
    const cure = cures.get(keyOf(place))
    if (cure !== undefined) {
      addWords(value, lost)
      return standIns[cure]
    }
    if (typeof value !== 'object' || value === null || place.length > deepest) return value
    const parts = Object.entries(value).flatMap(([key, part]) => {
      const copied = copy(part, [...place, key])
      return leftOut([...place, key]) ? [] : [[key, copied] as const]
    })
    if (!Array.isArray(value)) return Object.fromEntries(parts)
    keptRows.set(
      keyOf(place),
      parts.map(([index]) => index),
    )
    return parts.map(([, part]) => part)
  }
  const value = copy(raw, [])
  function placeInFile(path: readonly PropertyKey[]): Place {
    const place: string[] = []
    for (const step of path.map(String)) place.push(keptRows.get(keyOf(place))?.[Number(step)] ?? step)
    return place
  }
  return { value, placeInFile }
}

/** Gathers every text and every name of a field. */
export function addWords(value: unknown, words: Set<string>): void {
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') words.add(next)
    if (typeof next !== 'object' || next === null) continue
    for (const [key, part] of Object.entries(next)) {
      words.add(key)
      left.push(part)
    }
  }
}

export function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  )
}
