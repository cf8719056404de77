import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { removePatiently, renamePatiently } from '../files/heldFiles.ts'
import { setDataAside } from './setAside.ts'

/** Where a database that is checked and whole waits to take the place of another one. */
const waiting = (path: string) => `${path}.khoi-phuc`

/**
 * Puts a whole database in the place of the one that is there, which is set aside with all that belongs to it. Cut off
 * in the middle, the next start finishes it ({@link finishReplacing}): no start finds neither and begins empty.
 *
 * @param copy the new one, on the same disk and open nowhere; it is gone afterwards
 * @throws an error of the file system; then what was there is there still
 */
export async function replaceDatabase(path: string, copy: string): Promise<void> {
  await renamePatiently(copy, waiting(path))
  let putBack = async () => {}
  try {
    putBack = await setDataAside(dirname(path))
    await renamePatiently(waiting(path), path)
  } catch (error) {
    await renamePatiently(waiting(path), copy)
    await putBack()
    throw error
  }
}

/**
 * Finishes what a power cut left: where the old one is aside already, the new one gets its name; where it is not,
 * nothing has happened yet.
 */
export async function finishReplacing(path: string): Promise<void> {
  if (!existsSync(waiting(path))) return
  if (existsSync(path)) await removePatiently(waiting(path))
  else await renamePatiently(waiting(path), path)
}
