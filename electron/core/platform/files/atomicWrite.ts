import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { FileWriteError } from './fileWriteError.ts'
import { type Pause, patiently } from './heldFiles.ts'

/** The steps on the file system; a test hands in others to stand for a locked or full disk. */
export interface FileSteps {
  /** Makes a new file, writes all bytes and brings them to the disk. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  readonly pause: Pause
}

export const realFileSteps: FileSteps = {
  async writeNew(path, bytes) {
    // wx: never through a link or over a file that somebody else put there.
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  pause: setTimeout,
}

/**
 * Writes a file whole or not at all: into a new neighbour first, brought to the disk, then renamed over the old file.
 * At any moment, a power cut included, the path holds either the old content or the new one. Where another program
 * holds the file for a moment, it waits ({@link patiently}).
 *
 * @param path full path of the file; its folder must exist
 * @throws FileWriteError with a Vietnamese sentence that names the file and no folder; the neighbour is removed and
 *   the old file is as it was
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, steps = realFileSteps): Promise<void> {
  const fileName = basename(path)
  const neighbour = join(dirname(path), `~${randomUUID()}.tmp`)
  try {
    await steps.writeNew(neighbour, bytes)
  } catch (error) {
    await removeQuietly(neighbour, steps)
    throw new FileWriteError(fileName, error)
  }
  try {
    await patiently(path, () => steps.rename(neighbour, path), steps.pause)
  } catch (error) {
    await removeQuietly(neighbour, steps)
    throw new FileWriteError(fileName, error)
  }
}

async function removeQuietly(path: string, steps: FileSteps): Promise<void> {
  // The reason why the file was not written is the one to tell, not that its leftover could not be removed.
  await patiently(path, () => steps.remove(path), steps.pause).catch(() => undefined)
}
