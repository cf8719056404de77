import { readFileSync, writeFileSync } from 'node:fs'

/** Turns one bit of one byte in the middle of a file. */
export function damage(path: string): void {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  writeFileSync(path, bytes)
}
