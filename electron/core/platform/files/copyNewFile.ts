import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** A stick takes some such pieces a second, so that a stop is heard soon. */
const pieceSize = 1024 * 1024

/**
 * Copies a file to a new one piece by piece and brings it to the disk.
 *
 * @param heard gets how many bytes are copied
 * @returns SHA-256 in hexadecimal of what was read
 * @throws an error of the file system, or the reason of the signal; what was written stays
 */
export async function copyNewFile(
  source: string,
  path: string,
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
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
