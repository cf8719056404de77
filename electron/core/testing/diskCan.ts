import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A link to a folder; on Windows a junction, as a link there needs a right of its own.
 *
 * @param target relative to the folder that the link is in, or whole
 */
export function linkToFolder(target: string, path: string): void {
  symlinkSync(target, path, 'junction')
}

/** Whether this user may make links to files, which on Windows is a right of its own. */
export const linksFiles = can((at) => {
  writeFileSync(at('file'), '')
  symlinkSync('file', at('link'))
  return lstatSync(at('link')).isSymbolicLink()
})

/** Whether there are links to folders; FAT has none. */
export const linksFolders = can((at) => {
  mkdirSync(at('folder'))
  linkToFolder('folder', at('link'))
  return lstatSync(at('link')).isSymbolicLink()
})

/** Whether `A` and `a` are two files; not on Windows, macOS and FAT. */
export const partsLetters = can((at) => {
  writeFileSync(at('a'), '')
  return !existsSync(at('A'))
})

/** Asks the disk of the tests, by doing it. */
function can(attempt: (at: (name: string) => string) => boolean): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'so-disk-can-'))
  try {
    return attempt((name) => join(folder, name))
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 10 })
  }
}
