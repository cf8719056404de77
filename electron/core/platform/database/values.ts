import { z } from 'zod'

/** SQLite has no booleans. */
export function toFlag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}

const lines = z.array(z.string())

/** Reads a JSON column that holds a list of text. */
export function readLines(json: string): string[] {
  return lines.parse(JSON.parse(json))
}
