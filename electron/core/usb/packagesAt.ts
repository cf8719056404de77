import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf, readFolder, readSoundChecksums } from './folderContent.ts'
import { packageOfLeftover, yearOfPackage } from './packageNames.ts'
import { checksumFileName, indexFileName, pathKey } from './packagePaths.ts'
import { type PlaceOnDisk, readingTrouble } from './packageTrouble.ts'

export interface PackageAtPlace {
  readonly folder: string
  readonly year: number | null
  /** Every file of its list is there. False for one whose writing or copying was broken off. */
  readonly complete: boolean
}

/**
 * The packages at a place, latest year first, and what is left of those that were broken off. Names of files are looked at
 * and nothing else: whether every file is as it was written only a check can tell.
 *
 * @throws PackageError when the place cannot be read
 */
export async function packagesAt(place: PlaceOnDisk): Promise<PackageAtPlace[]> {
  try {
    const entries = await readdir(place.folder, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    const found = await Promise.all(folders.map((name) => packageIn(place.folder, name)))
    return found
      .filter((one) => one !== null)
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.folder.localeCompare(b.folder))
  } catch (error) {
    throw readingTrouble(error, place) ?? error
  }
}

async function packageIn(parent: string, folder: string): Promise<PackageAtPlace | null> {
  const leftover = packageOfLeftover(folder)
  if (leftover !== null) return { folder, year: yearOfPackage(leftover), complete: false }
  const year = yearOfPackage(folder)
  if (year === null) return null
  const path = join(parent, folder)
  const has = async (file: string) => (await kindOf(join(path, file))) === 'file'
  if (!(await has(checksumFileName)) && !(await has(indexFileName))) return null
  return { folder, year, complete: await hasEveryFile(parent, path) }
}

async function hasEveryFile(parent: string, folder: string): Promise<boolean> {
  try {
    const list = await readSoundChecksums(folder)
    if (list === null) return false
    const files = new Set((await readFolder(folder)).files.map(pathKey))
    return list.every(({ path }) => files.has(pathKey(path)))
  } catch (error) {
    // One folder that cannot be read keeps nobody from the others; a stick that is gone has none.
    if ((await kindOf(parent)) !== 'folder') throw error
    return false
  }
}
