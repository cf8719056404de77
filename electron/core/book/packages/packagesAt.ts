import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf, readFolder, readSoundChecksums } from './folderContent.ts'
import { type PlaceOnDisk, readingFault } from './packageFault.ts'
import { isPackageFolder, yearInList } from './packageFolder.ts'
import { packageOfLeftover, yearOfPackage } from './packageNames.ts'
import { checksumFileName, indexFileName, pathKey } from './packagePaths.ts'

export interface PackageAtPlace {
  /** Name of its folder; null when the place itself is the package. */
  readonly folder: string | null
  /** Null where neither the name nor the list tells. */
  readonly year: number | null
  /** Every file of its list is there. False for one whose writing or copying was broken off. */
  readonly complete: boolean
}

/**
 * The packages at a place, latest year first, and what is left of those that were broken off; before them the place
 * itself where it is one. A package is known by what is in it, whatever somebody called it since. Names of files are
 * looked at and nothing else: whether every file is as it was written only a check can tell.
 *
 * @throws PackageError when the place cannot be read
 */
export async function packagesAt(place: PlaceOnDisk): Promise<PackageAtPlace[]> {
  try {
    const entries = await readdir(place.folder, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    const found = await Promise.all(folders.map((name) => packageIn(place.folder, name)))
    const inside = found
      .filter((one) => one !== null)
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.folder.localeCompare(b.folder))
    const itself = await isPackage(place.folder, place.folder)
    return itself ? [{ folder: null, ...(await toldByList(place.folder, place.folder)) }, ...inside] : inside
  } catch (error) {
    throw readingFault(error, place) ?? error
  }
}

async function packageIn(parent: string, folder: string) {
  const leftover = packageOfLeftover(folder)
  if (leftover !== null) return { folder, year: yearOfPackage(leftover), complete: false }
  const path = join(parent, folder)
  const year = yearOfPackage(folder)
  const isOne = year === null ? await isPackage(parent, path) : await hasPackageFile(path)
  if (!isOne) return null
  const told = await toldByList(parent, path)
  return { folder, ...told, year: year ?? told.year }
}

/** Of a folder with the name of a package either file tells that it is one, which may have lost the other. */
async function hasPackageFile(folder: string): Promise<boolean> {
  const has = async (file: string) => (await kindOf(join(folder, file))) === 'file'
  return (await has(checksumFileName)) || (await has(indexFileName))
}

function isPackage(parent: string, folder: string): Promise<boolean> {
  return unlessGone(parent, () => isPackageFolder(folder), false)
}

/** What the list of a package tells of it. */
function toldByList(parent: string, folder: string): Promise<Omit<PackageAtPlace, 'folder'>> {
  const unknown = { year: null, complete: false }
  const read = async () => {
    const list = await readSoundChecksums(folder)
    if (list === null) return unknown
    const files = new Set((await readFolder(folder)).files.map(pathKey))
    return { year: yearInList(list), complete: list.every(({ path }) => files.has(pathKey(path))) }
  }
  return unlessGone(parent, read, unknown)
}

/** One folder that cannot be read keeps nobody from the others; a stick that is gone has none. */
async function unlessGone<T>(parent: string, look: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await look()
  } catch (error) {
    if ((await kindOf(parent)) !== 'folder') throw error
    return otherwise
  }
}
