import { chmod, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { removeFolderPatiently } from '../core/platform/files/heldFiles.ts'

/** Folders of copies for Word, below the system's temporary folder, are called this and some letters. */
export const wordCopyPrefix = 'so-ban-chi-dao-word-'

/** Folders for Chromium of starts that had no other, likewise. */
export const chromiumPrefix = 'so-ban-chi-dao-mo-'

const prefixes = [wordCopyPrefix, chromiumPrefix]
const day = 24 * 60 * 60 * 1000

/**
 * Removes the program's temporary folders that are older than a day: papers carry names, and Windows does not clear its
 * temporary folder by itself. One that a program still holds stays for the next time. Never fails.
 */
export async function removeOldTemporaryFolders(temporaryFolder: string, now = Date.now()): Promise<void> {
  const names = await readdir(temporaryFolder).catch(() => [])
  for (const name of names.filter((entry) => prefixes.some((prefix) => entry.startsWith(prefix)))) {
    await removeIfOld(join(temporaryFolder, name), now).catch(() => undefined)
  }
}

async function removeIfOld(folder: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(folder)
  if (now - mtimeMs < day) return
  // Windows removes no read-only file, which a copy for Word is; what it is not, as Chromium's links, is left as it is.
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) await chmod(join(folder, entry.name), 0o600)
  }
  await removeFolderPatiently(folder)
}
