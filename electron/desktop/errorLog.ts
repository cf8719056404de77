import { appendFileSync, renameSync, statSync } from 'node:fs'

/** Bytes after which the log starts anew; the one before is kept beside it. */
const longestLog = 1_000_000

/**
 * Where unforeseen errors go in the desktop program: a text file beside the data, for whoever helps the ward. The
 * screen only gets a sentence.
 */
export function errorLog(path: string): (error: unknown) => void {
  return (error) => {
    startAnewIfLong(path)
    try {
      appendFileSync(path, `${new Date().toISOString()} ${asText(error)}\n`)
    } catch {
      // A log that cannot be written must not become a second fault.
    }
  }
}

/** A log that somebody looks at cannot be renamed on Windows; it then grows on until a later line. */
function startAnewIfLong(path: string): void {
  try {
    if (sizeOf(path) > longestLog) renameSync(path, `${path}.cu`)
  } catch {
    // The line to come matters more.
  }
}

function asText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  caused by ${asText(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
