import { spawnSync } from 'node:child_process'

/**
 * Makes a folder a disk of its own, in memory, that really gets full.
 *
 * @param size `200k`
 * @returns what takes it away again; null where this user may not mount (no root, no Linux)
 */
export function mountSmallStick(folder: string, size: string): (() => void) | null {
  if (process.platform !== 'linux') return null
  const run = (command: string, ...options: string[]) => spawnSync(command, options, { stdio: 'ignore' }).status === 0
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)) return null
  return () => {
    run('umount', '-l', folder)
  }
}
