import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordCopyPrefix } from './temporaryFolders.ts'

/**
 * Puts a copy of a Word file into a folder of its own below the system's temporary folder. It is read-only, so that
 * Word asks where to keep what is typed into it instead of saving into a folder that will be emptied.
 *
 * @param fileName a plain name, checked by the caller
 * @returns the full path; for the system to open, never for the page
 */
export async function makeWordCopy(temporaryFolder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(temporaryFolder, wordCopyPrefix))
  const path = join(folder, fileName)
  await writeFile(path, bytes, { flag: 'wx', mode: 0o400 })
  return path
}
