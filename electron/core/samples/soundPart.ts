import type { z } from 'zod'
import { datasetSchema } from '../../../shared/model/dataset.ts'

const looseSchema = datasetSchema.extend({
  version: datasetSchema.shape.version.optional(),
  ward: datasetSchema.shape.ward.optional(),
})
/** A dataset of which only the ward may be missing. */
export type LooseDataset = z.infer<typeof looseSchema>

/** What is left of a file with wrong fields, so that the rest of it can be checked as well. */
export interface SoundPart {
  readonly dataset: LooseDataset
  /** The dotted path in the file of one in the sound part, whose lists may be shorter. */
  readonly pathInFile: (path: string) => string
  /** Every word of what was left out: nobody who names it is wrong. */
  readonly lost: ReadonlySet<string>
}

/** What stands in for a wrong value, one after the other; then it is left out; then the row that cannot be without it. */
const standIns: readonly unknown[] = ['x', 1]

/**
 * Finds the part of a file that can be read: wrong values are replaced or left out, rows that cannot do without them
 * left out. Its rules may well be checked; what they say of a replaced value means nothing. Null when nothing is left.
 */
export function soundPart(raw: unknown): SoundPart | null {
  const cures = new Map<string, number>()
  for (;;) {
    const { value, pathInFile, lost } = cured(raw, cures)
    const result = looseSchema.safeParse(value)
    if (result.success) return { dataset: result.data, pathInFile, lost }
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) cures.set(pathInFile(dotted([...issue.path, key])), standIns.length)
        continue
      }
      const missing = valueAt(value, issue.path) === undefined
      const path = pathInFile(dotted(missing ? issue.path.slice(0, -1) : issue.path))
      if (path === '') return null
      cures.set(path, missing ? standIns.length : (cures.get(path) ?? -1) + 1)
    }
  }
}

function cured(raw: unknown, cures: ReadonlyMap<string, number>): { value: unknown } & Omit<SoundPart, 'dataset'> {
  const keptRows = new Map<string, readonly number[]>()
  const lost = new Set<string>()
  const leftOut = (path: string) => (cures.get(path) ?? 0) >= standIns.length
  function copy(value: unknown, path: string): unknown {
    const cure = cures.get(path)
    if (cure !== undefined) {
      addWords(value, lost)
      return standIns[cure]
    }
    if (typeof value !== 'object' || value === null) return value
    const parts = Object.entries(value).flatMap(([key, part]) => {
      const copied = copy(part, join(path, key))
      return leftOut(join(path, key)) ? [] : [[key, copied] as const]
    })
    if (!Array.isArray(value)) return Object.fromEntries(parts)
    keptRows.set(
      path,
      parts.map(([index]) => Number(index)),
    )
    return parts.map(([, part]) => part)
  }
  const value = copy(raw, '')
  const pathInFile = (path: string) =>
    path.split('.').reduce((at, segment) => join(at, keptRows.get(at)?.[Number(segment)] ?? segment), '')
  return { value, pathInFile, lost }
}

function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    words.add(key)
    addWords(part, words)
  }
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`
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
