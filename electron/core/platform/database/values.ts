import { v7 } from 'uuid'
import { z } from 'zod'

/** A new UUIDv7: sorts by time, and stays unique when data of two computers are joined. */
export function newId(): string {
  return v7()
}

/** SQLite has no booleans. */
export function toFlag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}

const lines = z.array(z.string())

/** Reads a JSON column that holds a list of text. */
export function readLines(json: string): string[] {
  return lines.parse(JSON.parse(json))
}
