import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../core/platform/files/errorCode.ts'
import { retryPauses } from '../core/platform/files/heldFiles.ts'
import { realPath } from '../core/platform/files/realPath.ts'

/** What has to be known of a disk to decide whether data may stand there; a test hands in another. */
export interface PlaceDisk {
  /** Names in a folder; none when it cannot be read. */
  names(folder: string): readonly string[]
  /** As {@link realPath}. */
  real(path: string): string
  /**
   * Makes the folder and a file in it, which is removed again if that is possible. Throws what the file system says.
   */
  tryWriting(folder: string): void
}

export const placeDisk: PlaceDisk = {
  names(folder) {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  },
  real: realPath,
  tryWriting(folder) {
    mkdirSync(folder, { recursive: true })
    const trial = join(folder, `~thu-ghi-${process.pid}.tmp`)
    // A Windows folder may say that it can be written and still refuse: only writing tells.
    try {
      writeFileSync(trial, 'x')
    } finally {
      removeIfPossible(trial)
    }
  },
}

/**
 * A full disk leaves an empty file; an antivirus program may look at it at this very moment. The thread waits for that,
 * as no page does yet. Whether the folder can be written is answered without it.
 */
function removeIfPossible(file: string): void {
  for (const pause of retryPauses.slice(0, 4)) {
    try {
      unlinkSync(file)
      return
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}
