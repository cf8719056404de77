import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Checksum } from './checksums.ts'
import { kindOf, readSoundChecksums } from './folderContent.ts'
import { isOfPackage } from './leftovers.ts'
import { type PlaceOnDisk, packageAtRoot, packageIsPlace, placeInPackage } from './packageFault.ts'
import { checksumFileName, datasetFileName, deepestPath, indexFileName } from './packagePaths.ts'

/**
 * Whether a folder is a package, whatever it is called: it has the list of checksums and the index page, as files and
 * not as links, and the dataset: in the list, or in the folder where the list cannot be read any more.
 *
 * @throws an error of the file system
 */
export async function isPackageFolder(folder: string): Promise<boolean> {
  const has = async (file: string) => (await kindOf(join(folder, file))) === 'file'
  if (!(await has(checksumFileName)) || !(await has(indexFileName))) return false
  const list = await readSoundChecksums(folder)
  return list === null ? has(datasetFileName) : isOfPackage(list)
}

/**
 * Refuses a place that is a package or lies in one: with another package inside it would no longer be as it was
 * written. A place that cannot be looked at is let pass: writing will tell what is the matter.
 *
 * @throws PackageError with a sentence for the screen
 */
export async function refuseInsidePackage(place: PlaceOnDisk): Promise<void> {
  const folder = await withoutLinks(place.folder)
  // Above a stick lies nothing of its own.
  const around = await packageAround(folder, place.kind === 'removable' ? 0 : deepestPath)
  if (around === null) return
  if (place.kind === 'removable' || dirname(around) === around) throw packageAtRoot(place)
  throw around === folder ? packageIsPlace(place) : placeInPackage(place, basename(around))
}

/** The package that a folder is or lies in so many levels deep at most; null for none. */
async function packageAround(folder: string, levels: number): Promise<string | null> {
  if (await isPackageFolder(folder).catch(() => false)) return folder
  return levels === 0 || dirname(folder) === folder ? null : packageAround(dirname(folder), levels - 1)
}

/**
 * With its links resolved; as it is where the system cannot do that: Windows cannot on some drives that it reads well.
 */
function withoutLinks(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder)
}

/** A place that is a package itself, as a package by its name in the folder above; links resolved where that can be. */
export async function packageInFolderAbove(place: PlaceOnDisk): Promise<{ place: PlaceOnDisk; folder: string }> {
  const folder = await withoutLinks(place.folder)
  return { place: { ...place, folder: dirname(folder) }, folder: basename(folder) }
}

/** As `workbookFileName` writes it. */
const workbookOfYear = /^so-lieu_nam-(\d{4})(?:_ban-cho-cap-tren)?\.xlsx$/

/** The year of a package whose folder does not tell it any more: that of the workbook in its list; null for none. */
export function yearInList(list: readonly Checksum[]): number | null {
  const years = list.flatMap(({ path }) => workbookOfYear.exec(path)?.[1] ?? [])
  return years.length === 1 ? Number(years[0]) : null
}
