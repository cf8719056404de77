import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf } from './folderContent.ts'
import { packageOfLeftover, yearOfPackage } from './packageNames.ts'
import { checksumFileName, indexFileName } from './packagePaths.ts'
import { type PlaceOnDisk, readingTrouble } from './packageTrouble.ts'

export interface PackageAtPlace {
  readonly folder: string
  readonly year: number | null
  /** False for one whose writing was broken off. */
  readonly complete: boolean
}

/**
 * The packages at a place, latest year first, and what is left of those that were broken off. Whether every file is as
 * it was written only a check can tell.
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
  const has = async (file: string) => (await kindOf(join(parent, folder, file))) === 'file'
  const complete = await has(checksumFileName)
  return complete || (await has(indexFileName)) ? { folder, year, complete } : null
}
