import { realpathSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import paths, { dirname, join, relative } from 'node:path'

/**
 * The path without links, short names and letters that stand for a folder elsewhere (`subst`, a drive of the network).
 * Of what is not there yet, that of the next folder above it that is. The path itself where the system cannot follow
 * it: Windows cannot on some drives that it reads well.
 *
 * A folder in the network may keep the thread waiting for seconds: for the start, while no page waits.
 */
export function realPath(path: string): string {
  for (let above = path; ; above = dirname(above)) {
    try {
      return join(realpathSync.native(above), relative(above, path))
    } catch {
      if (dirname(above) === above) return path
    }
  }
}

/** As {@link realPath}, while a page waits. */
export async function realPathLater(path: string): Promise<string> {
  for (let above = path; ; above = dirname(above)) {
    try {
      return join(await realpath(above), relative(above, path))
    } catch {
      if (dirname(above) === above) return path
    }
  }
}

/** How a system compares paths: `path.win32` does not mind the letters. */
type Comparing = Pick<typeof paths, 'relative' | 'isAbsolute'>

/** Whether a folder is another one or lies within. Both without links. */
export function isInside(folder: string, outer: string, system: Comparing = paths): boolean {
  const way = system.relative(outer, folder)
  return way === '' || !(system.isAbsolute(way) || /^\.\.([\\/]|$)/.test(way))
}

/**
 * Whether a path without links is that of another computer. Windows turns the letter of a drive of the network into the
 * path behind it (`Z:\` into `\\may-chu\chung`), so the letter hides nothing; elsewhere no whole path begins like that.
 */
export function isOnNetwork(path: string): boolean {
  return /^\\\\\?\\UNC\\/i.test(path) || /^\\\\[^?.\\]/.test(path)
}
