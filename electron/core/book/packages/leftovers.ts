import { join } from 'node:path'
import { patiently } from '../../platform/files/heldFiles.ts'
import type { Checksum } from './checksums.ts'
import type { DiskSteps } from './diskSteps.ts'
import { kindOf, readFolder, readSoundChecksums, removePackageFolder } from './folderContent.ts'
import { nameTaken, type PlaceOnDisk } from './packageFault.ts'
import { replacedName, unfinishedName } from './packageNames.ts'
import { datasetFileName, indexFileName, markFileName, pathKey } from './packagePaths.ts'

/** The names that a package has on its way, each a neighbour of the others: renaming never copies. */
export interface PackageFolders {
  readonly whole: string
  readonly unfinished: string
  readonly replaced: string
}

export function packageFolders(place: PlaceOnDisk, name: string): PackageFolders {
  const path = (one: string) => join(place.folder, one)
  return { whole: path(name), unfinished: path(unfinishedName(name)), replaced: path(replacedName(name)) }
}

/**
 * Refuses when one of the names is taken by something that the program did not write. Only looks.
 *
 * @throws PackageError, or an error of the file system
 */
export async function refuseForeign(place: PlaceOnDisk, name: string): Promise<void> {
  for (const leftover of [unfinishedName(name), replacedName(name)]) {
    const kind = await kindOf(join(place.folder, leftover))
    if (kind === 'none') continue
    if (kind !== 'folder' || !(await isLeftover(join(place.folder, leftover)))) {
      throw nameTaken(place, leftover, kind === 'folder' ? 'folder' : 'file')
    }
  }
  await refuseForeignPackage(place, name)
}

/** As {@link refuseForeign}, for the name of the package alone. */
export async function refuseForeignPackage(place: PlaceOnDisk, name: string): Promise<void> {
  const whole = join(place.folder, name)
  const kind = await kindOf(whole)
  if (kind === 'none') return
  const list = kind === 'folder' ? await readSoundChecksums(whole) : null
  if (list === null || !isOfPackage(list)) throw nameTaken(place, name, kind === 'folder' ? 'folder' : 'file')
}

/** Begun and broken off by us: it has our mark or our list, or was stopped before anything was in it. */
async function isLeftover(folder: string): Promise<boolean> {
  const { files, others, folders } = await readFolder(folder)
  if (files.includes(markFileName)) return true
  if (files.length + others.length + folders.length === 0) return true
  const list = await readSoundChecksums(folder)
  return list !== null && isOfPackage(list)
}

/** Other programs write lists of checksums as well; ours always has these two. */
export function isOfPackage(list: readonly Checksum[]): boolean {
  const keys = new Set(list.map(({ path }) => pathKey(path)))
  return keys.has(indexFileName) && keys.has(datasetFileName)
}

/**
 * Clears up after a run that was broken off: an old package that waited under its other name while the new one was to
 * take its place gets its name back, and what was never finished is removed. Call after {@link refuseForeign}.
 */
export async function clearLeftovers(place: PlaceOnDisk, name: string, steps: DiskSteps): Promise<void> {
  const { whole, unfinished, replaced } = packageFolders(place, name)
  if ((await kindOf(replaced)) === 'folder') {
    const isWhole = (await kindOf(join(replaced, indexFileName))) === 'file'
    if (isWhole && (await kindOf(whole)) === 'none')
      await patiently(whole, () => steps.rename(replaced, whole), steps.pause)
    else await removePackageFolder(replaced)
  }
  await removePackageFolder(unfinished)
}
