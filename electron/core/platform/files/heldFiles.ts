import { rename, rm, rmdir, unlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode } from './errorCode.ts'

/**
 * Pauses in milliseconds before each further try: 2.5 s in all. Virus scanners and sync tools hold a fresh file for
 * some hundred milliseconds, a large one longer; Word holds it until it is closed, and then waiting is of no use.
 */
export const retryPauses: readonly number[] = [50, 100, 200, 400, 750, 1000]

/** How Windows says that another program holds a file, or one in a folder that is to be renamed or removed. */
export const heldCodes: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Waits so many milliseconds; a test hands in another that does not. */
export type Pause = (milliseconds: number) => Promise<unknown>

/** A file that another program still held when no more was waited. */
export class HeldFileError extends Error {
  /** Without its folder: it may go to the screen. */
  readonly fileName: string
  /** As the file system said. */
  readonly code: string | undefined

  constructor(fileName: string, cause: unknown) {
    super(`${fileName} is held by another program`, { cause })
    this.name = 'HeldFileError'
    this.fileName = fileName
    this.code = errorCode(cause)
  }
}

/**
 * Takes a step that gives or takes away the name of a file or a folder, again and again while another program holds it
 * ({@link retryPauses}). The thread is free meanwhile.
 *
 * @param path what the step is about
 * @throws HeldFileError, or at once any other error of the file system
 */
export async function patiently(path: string, step: () => Promise<void>, pause: Pause = setTimeout): Promise<void> {
  for (const milliseconds of [...retryPauses, null]) {
    try {
      return await step()
    } catch (error) {
      if (!heldCodes.has(errorCode(error) ?? '')) throw error
      if (milliseconds === null) throw new HeldFileError(basename(path), error)
      await pause(milliseconds)
    }
  }
}

/** Renames a file, over one that is there, or a folder. Errors as in {@link patiently}. */
export const renamePatiently = (from: string, to: string) => patiently(from, () => rename(from, to))

/** Removes a file. Errors as in {@link patiently}. */
export const unlinkPatiently = (path: string) => patiently(path, () => unlink(path))

/** Removes an empty folder. Errors as in {@link patiently}. */
export const rmdirPatiently = (path: string) => patiently(path, () => rmdir(path))

/** Removes a file if it is there; never a folder. Errors as in {@link patiently}. */
export const removePatiently = (path: string) => patiently(path, () => rm(path, { force: true }))

/** Removes a folder with all that is in it. Errors as in {@link patiently}. */
export const removeFolderPatiently = (path: string) => patiently(path, () => rm(path, { recursive: true }))
