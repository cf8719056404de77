import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it, onTestFinished } from 'vitest'

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Whether this user may mount a small file system; asked once, by doing it. */
const mayMount = (() => {
  if (process.platform !== 'linux') return false
  const folder = mkdtempSync(join(tmpdir(), 'so-mount-'))
  const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (mounted) run('umount', '-l', folder)
  rmSync(folder, { recursive: true, force: true })
  return mounted
})()

/**
 * A test on a disk of its own, in memory, that really gets full. Where it may not be mounted (no root, no Linux) the
 * test is skipped and its name says so. Taken down when the test ends, however it ends.
 */
export function itOnSmallDisk(name: string, work: (disk: SmallDisk) => Promise<void>, timeout = 60_000): void {
  const why = mayMount ? '' : ' (skipped: this user may not mount a small file system)'
  it.skipIf(!mayMount)(`${name}${why}`, { timeout }, () => work(mountSmallDisk()))
}

/** Call in a test. Null where this user may not mount. */
export function smallDiskOrNone(): SmallDisk | null {
  return mayMount ? mountSmallDisk() : null
}

/** A file system of some megabytes. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string
  /** Fills it up to the last block but `spare` bytes; a second call fills anew. */
  fill(spare?: number): void
  /** Fills it with a little more room each time, in bytes, until the caller leaves; fails when no room was enough. */
  filledLessAndLess(step: number): Generator<number>
  /** Takes the filling away. */
  empty(): void
  /** Lets nobody write any more, root included. */
  makeReadOnly(): void
  /** Takes that back. */
  makeWritable(): void
}

/** The block of tmpfs: what a file takes is a multiple of it. */
const block = 4096

const size = 8 * 1024 * 1024

function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'so-disk-'))
  onTestFinished(() => {
    // Lazily: a connection that a failed test left open must not keep the mount.
    run('umount', '-l', folder)
    rmSync(folder, { recursive: true, force: true })
  })
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)) throw new Error('the disk was not mounted')
  const filling = join(folder, 'filling')
  const empty = () => rmSync(filling, { force: true })
  const free = () => statfsSync(folder).bavail * block
  function fill(spare = 0) {
    empty()
    if (free() > spare) writeFileSync(filling, Buffer.alloc(free() - spare, 1))
  }
  function* filledLessAndLess(step: number) {
    for (let spare = 0; spare < size; spare += step) {
      fill(spare)
      yield spare
    }
    throw new Error('there never was room enough')
  }
  return {
    folder,
    empty,
    fill,
    filledLessAndLess,
    makeReadOnly() {
      if (!run('mount', '-o', 'remount,ro', folder)) throw new Error('the disk was not made read-only')
    },
    makeWritable() {
      if (!run('mount', '-o', 'remount,rw', folder)) throw new Error('the disk was not made writable')
    },
  }
}
