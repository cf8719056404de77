import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A link to a folder that everybody may make: on Windows a junction, as a link there needs a right of its own.
 *
 * @param target relative to the folder that the link is in, or whole
 */
export function linkToFolder(target: string, path: string): void {
  symlinkSync(target, path, 'junction')
}

/** Whether this user may make links to files, which on Windows is a right of its own; asked once, by doing it. */
export const mayLinkFiles = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'so-link-'))
  try {
    writeFileSync(join(folder, 'file'), '')
    symlinkSync('file', join(folder, 'link'))
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
})()
