import { createHash } from 'node:crypto'
import { mkdir, rmdir, unlink } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { patiently } from '../files/atomicWrite.ts'
import { errorCode } from '../files/fileWriteError.ts'
import { type Checksum, checksumList } from './checksums.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import { kindOf, removePackageFolder } from './folderContent.ts'
import { clearLeftovers, type PackageFolders, packageFolders, refuseForeign } from './leftovers.ts'
import { checksumFileName, datasetFileName, indexFileName, isSafePath, markFileName, pathKey } from './packagePaths.ts'
import {
  changedOnTheWay,
  PackageError,
  type PlaceOnDisk,
  placeGone,
  tooSmall,
  writingTrouble,
} from './packageTrouble.ts'

/** One file of a package. */
export interface PackageFile {
  /** Within the package, parted by `/`: `van-ban/01_bien-ban.docx`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface WriteOptions {
  /** Hears what is done, in words, and how many of how many steps are. */
  readonly progress: (step: string, done: number, total: number) => void
  readonly signal: AbortSignal
  readonly steps?: DiskSteps
}

export interface WrittenPackage {
  /** Files without the list of checksums. */
  readonly files: number
  readonly bytes: number
}

const mark = 'Chương trình đang chép gói vào thư mục này. Nếu việc chép bị ngắt, lần chép sau sẽ xóa thư mục này.\r\n'

/**
 * Writes a package whole or not at all. Everything goes into a neighbour folder with a name of its own first; each
 * file is brought to the disk, then read back and compared; only then the folder gets its name. An older package of
 * that name is moved aside just before and removed last, so that whenever the work is broken off, by whatever, the
 * disk has the old one or the new one whole (for the moment between two renames under a name of waiting, from which
 * the next run takes it back). Edits made to papers of the old package on the disk go with it.
 *
 * @param name of the folder, safe for Windows; see packageName
 * @param files with the index page and the dataset among them; paths that FAT can tell apart
 * @throws PackageError with a sentence for the screen, or the reason of the signal; nothing new is left then as far as
 *   the disk still answers, and the next run removes what is
 */
export async function writePackage(
  place: PlaceOnDisk,
  name: string,
  files: readonly PackageFile[],
  { progress, signal, steps = realDiskSteps }: WriteOptions,
): Promise<WrittenPackage> {
  assertWritable(files)
  const folders = packageFolders(place, name)
  let begun = false
  try {
    await refuseForeign(place, name)
    await clearLeftovers(place, name, steps)
    const { needed, free } = await room(place, files, steps)
    if (free < needed) throw tooSmall(place, needed, free)
    signal.throwIfAborted()
    begun = true
    await writeUnfinished(place, folders, files, { progress, signal, steps })
    signal.throwIfAborted()
    await giveName(place, folders, steps)
  } catch (error) {
    // The reason why nothing was written is the one to tell, not that its leftover could not be removed.
    if (begun) await removePackageFolder(folders.unfinished).catch(() => undefined)
    throw signal.aborted && !(error instanceof PackageError) ? signal.reason : await inWords(error, place, files, steps)
  }
  // The new package is whole and has its name; an old one that cannot be removed now will be next time.
  await removePackageFolder(folders.replaced).catch(() => undefined)
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) }
}

/**
 * Finds out what keeps a package from being written before it is drawn: a name that is taken, a place that lets nobody
 * write. Clears up after a run that was broken off.
 *
 * @throws PackageError with a sentence for the screen
 */
export async function tryPlace(place: PlaceOnDisk, name: string, steps: DiskSteps = realDiskSteps): Promise<void> {
  const { unfinished } = packageFolders(place, name)
  try {
    await refuseForeign(place, name)
    await clearLeftovers(place, name, steps)
    await mkdir(unfinished)
    await rmdir(unfinished)
  } catch (error) {
    throw await inWords(error, place, [], steps)
  }
}

/** What would be a mistake of the program, not of the disk. */
function assertWritable(files: readonly PackageFile[]): void {
  const keys = new Set([checksumFileName, markFileName].map(pathKey))
  for (const { path } of files) {
    if (!isSafePath(path)) throw new Error(`not a path for a package: ${path}`)
    if (keys.has(pathKey(path))) throw new Error(`twice in the package: ${path}`)
    keys.add(pathKey(path))
  }
  for (const needed of [indexFileName, datasetFileName]) {
    if (!keys.has(needed)) throw new Error(`a package needs ${needed}`)
  }
}

/** Bytes that the package takes, whole blocks for each file and folder, and those that are free. */
async function room(place: PlaceOnDisk, files: readonly PackageFile[], steps: DiskSteps) {
  const { free, block } = await steps.space(place.folder)
  const wholeBlocks = (bytes: number) => Math.ceil(bytes / block) * block
  const ownFolders = foldersOf(files).length + 1
  // The list, the mark, and what the folders themselves take.
  const around = wholeBlocks(files.length * 128) + (1 + ownFolders) * block
  return { free, needed: files.reduce((sum, { bytes }) => sum + wholeBlocks(bytes.byteLength), around) }
}

/** Every folder within the package, outer ones first. */
function foldersOf(files: readonly PackageFile[]): string[] {
  const found = new Set<string>()
  for (const { path } of files) {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) found.add(folder)
  }
  return [...found].sort((a, b) => a.length - b.length)
}

async function writeUnfinished(
  place: PlaceOnDisk,
  { unfinished }: PackageFolders,
  files: readonly PackageFile[],
  { progress, signal, steps }: Required<WriteOptions>,
): Promise<void> {
  const inner = foldersOf(files)
  await mkdir(unfinished)
  await steps.writeNew(join(unfinished, markFileName), new TextEncoder().encode(mark))
  for (const folder of inner) await mkdir(join(unfinished, folder))

  const written: Checksum[] = []
  const total = 2 * files.length + 2
  let done = 0
  const write = async ({ path, bytes }: PackageFile) => {
    signal.throwIfAborted()
    progress(`Chép ${path}`, done++, total)
    await steps.writeNew(join(unfinished, path), bytes)
    written.push({ path, hash: sha256(bytes) })
  }
  for (const file of files) await write(file)
  await write({ path: checksumFileName, bytes: new TextEncoder().encode(checksumList(written)) })
  for (const folder of inner.reverse()) await steps.syncFolder(join(unfinished, folder))
  await steps.syncFolder(unfinished)

  for (const { path, hash } of written) {
    signal.throwIfAborted()
    progress(`Đọc lại ${path}`, done++, total)
    if ((await steps.hashOf(join(unfinished, path), signal)) !== hash) throw changedOnTheWay(place, path)
  }
  await unlink(join(unfinished, markFileName))
  await steps.syncFolder(unfinished)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** From here on nothing is cancelled: two renames, and the old name back when the second one fails. */
async function giveName(place: PlaceOnDisk, folders: PackageFolders, steps: DiskSteps): Promise<void> {
  const { whole, unfinished, replaced } = folders
  const hasOld = (await kindOf(whole)) !== 'none'
  // Scanners look into fresh files, and Windows renames no folder with an open file in it.
  if (hasOld) await patiently(() => steps.rename(whole, replaced), steps)
  try {
    await patiently(() => steps.rename(unfinished, whole), steps)
  } catch (error) {
    if (hasOld) await patiently(() => steps.rename(replaced, whole), steps).catch(() => undefined)
    throw error
  }
  await steps.syncFolder(place.folder)
}

/** The sentence for whatever went wrong. Asks the disk once more: what is gone is not full. */
async function inWords(
  error: unknown,
  place: PlaceOnDisk,
  files: readonly PackageFile[],
  steps: DiskSteps,
): Promise<unknown> {
  if (error instanceof PackageError) return error
  if ((await kindOf(place.folder).catch(() => 'none')) !== 'folder') return placeGone(place, error)
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const { needed, free } = await room(place, files, steps).catch(() => ({ needed: 0, free: null }))
    return tooSmall(place, needed, free)
  }
  return writingTrouble(error, place) ?? error
}
