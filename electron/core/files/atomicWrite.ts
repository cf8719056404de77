import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode, FileWriteError, writeProblem } from './fileWriteError.ts'

/**
 * Pauses in milliseconds before each further try: 1.5 s in all. Virus scanners and sync tools hold a fresh file for
 * some hundred milliseconds; Word holds it until it is closed, and then waiting is of no use.
 */
export const retryPauses: readonly number[] = [50, 100, 200, 400, 750]

const passingTroubles = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** The steps on the file system; a test hands in others to stand for a locked or full disk. */
export interface FileSteps {
  /** Makes a new file, writes all bytes and brings them to the disk. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  pause(milliseconds: number): Promise<void>
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
  pause: async (milliseconds) => {
    await wait(milliseconds)
  },
}

/**
 * Writes a file whole or not at all: into a new neighbour first, brought to the disk, then renamed over the old file.
 * At any moment, a power cut included, the path holds either the old content or the new one. Where another program
 * holds the file for a moment, the step is tried again a bounded number of times ({@link retryPauses}).
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
    throw new FileWriteError(writeProblem(error, 'preparing'), fileName, error)
  }
  try {
    await patiently(() => steps.rename(neighbour, path), steps)
  } catch (error) {
    await removeQuietly(neighbour, steps)
    throw new FileWriteError(writeProblem(error, 'replacing'), fileName, error)
  }
}

/** Takes a step again while another program holds the file for a moment, {@link retryPauses} at most. */
export async function patiently(step: () => Promise<void>, steps: Pick<FileSteps, 'pause'>): Promise<void> {
  for (const pause of retryPauses) {
    try {
      return await step()
    } catch (error) {
      if (!passingTroubles.has(errorCode(error) ?? '')) throw error
      await steps.pause(pause)
    }
  }
  await step()
}

async function removeQuietly(path: string, steps: FileSteps): Promise<void> {
  // The reason why the file was not written is the one to tell, not that its leftover could not be removed.
  await steps.remove(path).catch(() => undefined)
}
