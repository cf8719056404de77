import { open, rename, statfs } from 'node:fs/promises'
import { type FileSteps, realFileSteps } from '../../platform/files/atomicWrite.ts'
import { copyNewFile } from '../../platform/files/copyNewFile.ts'
import { errorCode } from '../../platform/files/errorCode.ts'
import { hashFromDisk } from './readBack.ts'

/** Room on a disk, in bytes. */
export interface DiskSpace {
  /** What this user may still write. */
  readonly free: number
  readonly total: number
  /** What a file takes is a multiple of it. */
  readonly block: number
}

/** The steps on the disk; a test hands in others to stand for a stick that fails. */
export interface DiskSteps extends Pick<FileSteps, 'writeNew' | 'rename' | 'pause'> {
  /** As {@link copyNewFile}. */
  copyNew(source: string, path: string, heard: (bytes: number) => void, signal: AbortSignal): Promise<string>
  /** Brings the names within a folder to the disk, where the system can. */
  syncFolder(path: string): Promise<void>
  hashOf(path: string, signal: AbortSignal): Promise<string>
  space(folder: string): Promise<DiskSpace>
}

/** How systems say that they do not open folders, or do not sync them; Windows writes names through by itself. */
const notForFolders = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'])

export const realDiskSteps: DiskSteps = {
  writeNew: realFileSteps.writeNew,
  pause: realFileSteps.pause,
  rename,
  hashOf: hashFromDisk,
  copyNew: copyNewFile,
  async syncFolder(path) {
    try {
      const folder = await open(path, 'r')
      try {
        await folder.sync()
      } finally {
        await folder.close()
      }
    } catch (error) {
      if (!notForFolders.has(errorCode(error) ?? '')) throw error
    }
  },
  async space(folder) {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { free: bavail * bsize, total: blocks * bsize, block: bsize }
  },
}
