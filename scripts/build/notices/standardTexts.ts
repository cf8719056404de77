import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that are the same for everyone but for the line of who holds the copyright. */
const files: Readonly<Record<string, string>> = { MIT: 'MIT.txt', 'MPL-2.0': 'MPL-2.0.txt' }

/**
 * The text of a licence for what brings none along.
 *
 * @param licence SPDX identifier
 * @param copyright line of who holds the copyright: `Copyright (c) Jane Doe`
 * @returns undefined for one that is not kept here, or that needs a line where there is none
 */
export function standardText(licence: string, copyright: string): string | undefined {
  const file = files[licence]
  if (file === undefined) return undefined
  const text = readFileSync(join(import.meta.dirname, 'texts', file), 'utf8').trim()
  const needsLine = text.includes('{copyright}')
  return needsLine && copyright === '' ? undefined : text.replace('{copyright}', () => copyright)
}
