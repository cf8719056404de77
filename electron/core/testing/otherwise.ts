import fc from 'fast-check'
import { anything, type Known, numbers, texts } from './anyInput.ts'

/** One place of an input, and what stands there instead of what was right. */
export interface Change {
  /** Counts the places of the input round and round. */
  readonly place: number
  readonly how: 'alike' | 'anything' | 'left out' | 'twice'
  readonly text: string
  readonly number: number
  readonly id: string
  readonly other: unknown
}

/** A change to make with {@link otherwise}: most keep the type of what was there. */
export function anyChange(known: Known): fc.Arbitrary<Change> {
  return fc.record({
    place: fc.nat(10_000),
    how: fc.constantFrom('alike', 'alike', 'alike', 'alike', 'anything', 'left out', 'twice'),
    text: fc.oneof(fc.constantFrom(...texts, ...known.names), fc.string({ unit: 'grapheme', maxLength: 40 })),
    number: fc.oneof(fc.constantFrom(...numbers), fc.nat(5)),
    id: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known.ids) }, fc.uuid({ version: 7 })),
    other: anything,
  })
}

/** The input with the changes made, one after the other; the given one stays as it is. */
export function otherwise(input: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((value, change) => {
    const places = placesIn(value)
    const place = places[change.place % Math.max(places.length, 1)]
    return place === undefined ? value : replaced(value, place, (old) => standIns(old, change))
  }, input)
}

type Key = string | number

/** What stands in the place of a value: nothing, one, or more (one, where no list surrounds it). */
type Replace = (old: unknown) => readonly unknown[]

function standIns(old: unknown, { how, text, number, id, other }: Change): readonly unknown[] {
  if (how === 'left out') return []
  if (how === 'twice') return [old, old]
  if (how === 'anything') return [other]
  if (typeof old === 'string') return [isUuid.test(old) ? id : text]
  if (typeof old === 'number') return [number]
  if (typeof old === 'boolean') return [!old]
  if (Array.isArray(old)) return [old.toReversed()]
  return [old === null ? text : old]
}

const isUuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

const contents = new WeakMap<File, unknown>()

/** A file of JSON: changes go into what is in it. */
export function jsonFile(content: unknown): File {
  const text = JSON.stringify(content, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
  const file = new File([text ?? ''], 'bo-du-lieu.json')
  contents.set(file, content)
  return file
}

/** The keys that lead to every part of a value, inner ones too. */
function placesIn(value: unknown): (readonly Key[])[] {
  if (value instanceof File) return placesIn(contents.get(value))
  const children: [Key, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : []
  return children.flatMap(([key, child]) => [[key], ...placesIn(child).map((inner) => [key, ...inner])])
}

function replaced(value: unknown, [key, ...inner]: readonly Key[], replace: Replace): unknown {
  if (key === undefined) return value
  if (value instanceof File) return jsonFile(replaced(contents.get(value), [key, ...inner], replace))
  const into: Replace = inner.length === 0 ? replace : (old) => [replaced(old, inner, replace)]
  if (Array.isArray(value)) return value.flatMap((item, index) => (index === key ? into(item) : [item]))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, old]) => {
      if (name !== key) return [[name, old]]
      return into(old)
        .slice(-1)
        .map((next) => [name, next])
    }),
  )
}

/** What is made of fields; a file or a day is one value. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
