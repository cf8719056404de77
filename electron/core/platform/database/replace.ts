import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { removePatiently, renamePatiently } from '../files/heldFiles.ts'
import { setDataAside } from './setAside.ts'

/** Where a database that is checked and whole waits to take the place of another one. */
const waiting = (path: string) => `${path}.khoi-phuc`

/** Gives a file another name. */
type Rename = (from: string, to: string) => Promise<void>

/**
 * Puts a whole database in the place of the one that is there, which is set aside with all that belongs to it. Cut off
 * in the middle, the next start finishes it ({@link finishReplacing}): no start finds neither and begins empty.
 *
 * @param copy the new one, on the same disk and open nowhere; it is gone afterwards
 * @param rename the step of the file system; a test hands in one that fails
 * @throws an error of the file system; then what was there is there still, or, where it cannot be put back, the new one
 *   waits for the next start
 */
export async function replaceDatabase(path: string, copy: string, rename: Rename = renamePatiently): Promise<void> {
  const wasThere = existsSync(path)
  await rename(copy, waiting(path))
  let putBack = async () => {}
  try {
    putBack = await setDataAside(dirname(path))
    await rename(waiting(path), path)
  } catch (error) {
    // The first error is the one to tell. The old one goes first: with neither in place, the next start begins empty.
    await putBack().catch(() => undefined)
    if (existsSync(path) || !wasThere) await rename(waiting(path), copy).catch(() => undefined)
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
