import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, statfs } from 'node:fs/promises'
import { type FileSteps, realFileSteps } from '../files/atomicWrite.ts'
import { errorCode } from '../files/fileWriteError.ts'
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
  /**
   * Copies a file to a new one piece by piece and brings it to the disk.
   *
   * @param heard gets how many bytes are copied
   * @returns SHA-256 in hexadecimal of what was read
   * @throws an error of the file system, or the reason of the signal
   */
  copyNew(source: string, path: string, heard: (bytes: number) => void, signal: AbortSignal): Promise<string>
  /** Brings the names within a folder to the disk, where the system can. */
  syncFolder(path: string): Promise<void>
  hashOf(path: string, signal: AbortSignal): Promise<string>
  space(folder: string): Promise<DiskSpace>
}

/** A stick takes some such pieces a second, so that a stop is heard soon. */
const pieceSize = 1024 * 1024

/** How systems say that they do not open folders, or do not sync them; Windows writes names through by itself. */
const notForFolders = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'])

export const realDiskSteps: DiskSteps = {
  writeNew: realFileSteps.writeNew,
  pause: realFileSteps.pause,
  rename,
  hashOf: hashFromDisk,
  async copyNew(source, path, heard, signal) {
    const from = await open(source, 'r')
    try {
      // wx: never through a link or over a file that somebody else put there.
      const to = await open(path, 'wx')
      try {
        const hash = await copyThrough(from, to, heard, signal)
        await to.sync()
        return hash
      } finally {
        await to.close()
      }
    } finally {
      await from.close()
    }
  },
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

async function copyThrough(
  from: FileHandle,
  to: FileHandle,
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256')
  const piece = new Uint8Array(pieceSize)
  for (let copied = 0; ; heard(copied)) {
    signal.throwIfAborted()
    const { bytesRead } = await from.read(piece, 0, pieceSize, copied)
    if (bytesRead === 0) return hash.digest('hex')
    const read = piece.subarray(0, bytesRead)
    hash.update(read)
    await to.writeFile(read)
    copied += bytesRead
  }
}
