import { createHash, type Hash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { errorCode } from '../../platform/files/errorCode.ts'

/**
 * What has just been written stands in the memory of the system (page cache), and reading it there says nothing about
 * the stick. `fsync` alone has the stick acknowledge the write, not show it. So files are opened past that memory: with
 * O_DIRECT on Linux, FILE_FLAG_NO_BUFFERING on Windows (libuv passes it as 0x02000000, uv/win.h). Where a file system
 * refuses that, or on other systems, the file is opened anew and read as usual: after fsync, but possibly from memory.
 * What the stick itself keeps in its own memory nobody can look behind; that is what pulling it out and checking later
 * (Kiểm tra USB) is for.
 */
const direct = process.platform === 'win32' ? 0x02000000 : (constants.O_DIRECT ?? 0)

/** How a file system says that it reads only by way of the system's memory. */
const notDirectly = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])

/** A multiple of every block size, as reading past the memory asks. */
const pieceSize = 1024 * 1024

/**
 * Reading past the memory also asks for an address at the begin of a block, which a Buffer does not promise and
 * WebAssembly memory does (pages of 64 KB). Each takes much address space, so they are used again.
 */
const idleBuffers: Uint8Array<ArrayBuffer>[] = []

function alignedBuffer(): Uint8Array<ArrayBuffer> {
  const pages = pieceSize / 65_536
  return idleBuffers.pop() ?? new Uint8Array(new WebAssembly.Memory({ initial: pages, maximum: pages }).buffer)
}

/**
 * SHA-256 in hexadecimal of what the disk holds of a file.
 *
 * @throws an error of the file system, or the reason of the signal
 */
export async function hashFromDisk(path: string, signal?: AbortSignal): Promise<string> {
  if (direct !== 0) {
    try {
      return await hashOpened(path, direct, signal)
    } catch (error) {
      if (!notDirectly.has(errorCode(error) ?? '')) throw error
    }
  }
  return hashOpened(path, 0, signal)
}

async function hashOpened(path: string, flags: number, signal: AbortSignal | undefined): Promise<string> {
  const file = await open(path, constants.O_RDONLY | flags)
  const buffer = alignedBuffer()
  try {
    const hash = createHash('sha256')
    await readThrough(file, buffer, hash, signal)
    return hash.digest('hex')
  } finally {
    idleBuffers.push(buffer)
    await file.close()
  }
}

async function readThrough(
  file: FileHandle,
  buffer: Uint8Array<ArrayBuffer>,
  hash: Hash,
  signal: AbortSignal | undefined,
): Promise<void> {
  // Beyond the end nothing is asked for: past the memory that would not be at the begin of a block.
  const { size } = await file.stat()
  for (let position = 0; position < size; ) {
    signal?.throwIfAborted()
    const { bytesRead } = await file.read(buffer, 0, pieceSize, position)
    if (bytesRead === 0) return
    hash.update(buffer.subarray(0, bytesRead))
    position += bytesRead
  }
}
