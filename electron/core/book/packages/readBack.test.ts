import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { hashFromDisk } from './readBack.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** A disk whose every byte lies in a file beside it, where a test can change it behind the system's back; or null. */
function diskInAFile(): { folder: string; image: string } | null {
  const base = dataFolder()
  const image = join(base, 'image')
  const folder = join(base, 'disk')
  mkdirSync(folder)
  writeFileSync(image, '')
  truncateSync(image, 8_000_000)
  if (process.platform !== 'linux' || !run('mkfs.ext4', '-q', '-F', image)) return null
  if (!run('mount', '-o', 'loop', image, folder)) return null
  onTestFinished(() => {
    run('umount', '-l', folder)
  })
  return { folder, image }
}

describe('hashFromDisk', () => {
  it.each([0, 1, 511, 4096, 65_537, 1_048_576, 1_048_577, 3_500_000])('reads a file of %d bytes', async (size) => {
    const bytes = new Uint8Array(size).map((_, index) => (index * 31) % 251)
    const path = join(dataFolder(), 'a.bin')
    writeFileSync(path, bytes)
    expect(await hashFromDisk(path)).toBe(sha256(bytes))
  })

  it('reads several files at once', async () => {
    const folder = dataFolder()
    const paths = [1, 2, 3].map((value) => {
      const path = join(folder, String(value))
      writeFileSync(path, new Uint8Array(2_000_000).fill(value))
      return path
    })
    const hashes = await Promise.all(paths.map((path) => hashFromDisk(path)))
    expect(hashes).toEqual([1, 2, 3].map((value) => sha256(new Uint8Array(2_000_000).fill(value))))
  })

  it('stops when it is cancelled', async () => {
    const path = join(dataFolder(), 'a.bin')
    writeFileSync(path, 'a')
    await expect(hashFromDisk(path, AbortSignal.abort(new Error('cancelled')))).rejects.toThrow('cancelled')
  })

  it('sees what the disk holds, not what the system remembers of it', async ({ skip }) => {
    const disk = diskInAFile()
    if (disk === null) return skip('this user may not mount a disk image')
    const path = join(disk.folder, 'a.bin')
    const written = new Uint8Array(100_000).fill(0xa7)
    writeFileSync(path, written)
    const file = openSync(path, 'r')
    fsyncSync(file)
    closeSync(file)
    expect(await hashFromDisk(path)).toBe(sha256(written))

    // A worn-out cell: one byte of the content changes on the disk.
    const content = readFileSync(disk.image)
    const at = content.indexOf(new Uint8Array(4096).fill(0xa7))
    expect(at).toBeGreaterThan(0)
    content[at + 10] = 0xa6
    const image = openSync(disk.image, 'r+')
    writeFileSync(image, content)
    closeSync(image)

    expect(new Uint8Array(readFileSync(path))).toEqual(written)
    expect(await hashFromDisk(path)).not.toBe(sha256(written))
  })
})
