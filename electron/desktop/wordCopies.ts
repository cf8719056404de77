import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const prefix = 'so-ban-chi-dao-word-'
const day = 24 * 60 * 60 * 1000

/**
 * Puts a copy of a Word file into a folder of its own below the system's temporary folder. It is read-only, so that
 * Word asks where to keep what is typed into it instead of saving into a folder that will be emptied.
 *
 * @param fileName a plain name, checked by the caller
 * @returns the full path; for the system to open, never for the page
 */
export async function makeWordCopy(temporaryFolder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(temporaryFolder, prefix))
  const path = join(folder, fileName)
  await writeFile(path, bytes, { flag: 'wx', mode: 0o400 })
  return path
}

/** Removes copies older than a day: papers carry names. One that is still open in Word stays for the next time. */
export async function removeOldWordCopies(temporaryFolder: string, now = Date.now()): Promise<void> {
  const names = await readdir(temporaryFolder).catch(() => [])
  for (const name of names.filter((entry) => entry.startsWith(prefix))) {
    await removeIfOld(join(temporaryFolder, name), now).catch(() => undefined)
  }
}

async function removeIfOld(folder: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(folder)
  if (now - mtimeMs < day) return
  // Windows removes no read-only file.
  for (const file of await readdir(folder)) await chmod(join(folder, file), 0o600)
  await rm(folder, { recursive: true })
}
