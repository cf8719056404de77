import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { patiently, rmdirPatiently, unlinkPatiently } from '../../platform/files/heldFiles.ts'
import { type Checksum, checksumList } from './checksums.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import { kindOf, removePackageFolder } from './folderContent.ts'
import { clearLeftovers, type PackageFolders, packageFolders, refuseForeign } from './leftovers.ts'
import { editedFiles, filesToCompare, freeKeptName } from './oldPackage.ts'
import { changedOnTheWay, oldPackageHeld, PackageError, type PlaceOnDisk, tooSmall } from './packageFault.ts'
import { checksumFileName, datasetFileName, indexFileName, isSafePath, markFileName, pathKey } from './packagePaths.ts'
import { writingFaultAt } from './placeFault.ts'

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
  /** Where an older package is now in which somebody had changed or added files, and how many; null without one. */
  readonly kept: { readonly folder: string; readonly files: number } | null
}

const mark = 'Chương trình đang chép gói vào thư mục này. Nếu việc chép bị ngắt, lần chép sau sẽ xóa thư mục này.\r\n'

/**
 * Writes a package whole or not at all. Everything goes into a neighbour folder with a name of its own first; each
 * file is brought to the disk, then read back and compared; only then the folder gets its name. An older package of
 * that name is moved aside just before and removed last, so that whenever the work is broken off, by whatever, the
 * disk has the old one or the new one whole (for the moment between two renames under a name of waiting, from which
 * the next run takes it back).
 *
 * Before that the older package is read once more. One in which somebody changed or added a file is not removed: it
 * stays whole beside the new one, in a folder that bears its name and `_cu-1`. What is set aside in that way goes to
 * its lasting name at once, so that no run that is broken off can take it for something to clear.
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
  let kept: WrittenPackage['kept'] = null
  try {
    await refuseForeign(place, name)
    await clearLeftovers(place, name, steps)
    const { needed, free } = await room(place, files, steps)
    if (free < needed) throw tooSmall(place, needed, free)
    signal.throwIfAborted()
    begun = true
    const old = await filesToCompare(place, name)
    const total = stepsToWrite(files) + old
    await writeUnfinished(place, folders, files, (step, done) => progress(step, done, total), { signal, steps })
    const edited = await editedFiles(place, name, {
      progress: (step, done, compared) => progress(step, stepsToWrite(files) + done, stepsToWrite(files) + compared),
      signal,
      steps,
    })
    signal.throwIfAborted()
    if (edited > 0) kept = { folder: await freeKeptName(place, name), files: edited }
    await giveName(place, name, kept ? join(place.folder, kept.folder) : folders.replaced, steps)
  } catch (error) {
    // The reason why nothing was written is the one to tell, not that its leftover could not be removed.
    if (begun) await removePackageFolder(folders.unfinished).catch(() => undefined)
    throw signal.aborted && !(error instanceof PackageError)
      ? signal.reason
      : await writingFaultAt(error, place, () => room(place, files, steps))
  }
  // The new package is whole and has its name; an old one that cannot be removed now will be next time.
  await removePackageFolder(folders.replaced).catch(() => undefined)
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0), kept }
}

/** Each file and the list of checksums are written and read back. */
function stepsToWrite(files: readonly PackageFile[]): number {
  return 2 * files.length + 2
}

/**
 * Finds out what keeps a package from being written before it is drawn: a name that is taken, a place that lets nobody
 * write. Clears up after a run that was broken off.
 *
 * @returns how many files of an older package will be read before it is replaced
 * @throws PackageError with a sentence for the screen
 */
export async function tryPlace(place: PlaceOnDisk, name: string, steps: DiskSteps = realDiskSteps): Promise<number> {
  const { unfinished } = packageFolders(place, name)
  try {
    await refuseForeign(place, name)
    await clearLeftovers(place, name, steps)
    await mkdir(unfinished)
    await rmdirPatiently(unfinished)
    return await filesToCompare(place, name)
  } catch (error) {
    throw await writingFaultAt(error, place, () => room(place, [], steps))
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
  progress: (step: string, done: number) => void,
  { signal, steps }: { readonly signal: AbortSignal; readonly steps: DiskSteps },
): Promise<void> {
  const inner = foldersOf(files)
  await mkdir(unfinished)
  await steps.writeNew(join(unfinished, markFileName), new TextEncoder().encode(mark))
  for (const folder of inner) await mkdir(join(unfinished, folder))

  const written: Checksum[] = []
  let done = 0
  const write = async ({ path, bytes }: PackageFile) => {
    signal.throwIfAborted()
    progress(`Chép ${path}`, done++)
    await steps.writeNew(join(unfinished, path), bytes)
    written.push({ path, hash: sha256(bytes) })
  }
  for (const file of files) await write(file)
  await write({ path: checksumFileName, bytes: new TextEncoder().encode(checksumList(written)) })
  for (const folder of inner.reverse()) await steps.syncFolder(join(unfinished, folder))
  await steps.syncFolder(unfinished)

  for (const { path, hash } of written) {
    signal.throwIfAborted()
    progress(`Đọc lại ${path}`, done++)
    if ((await steps.hashOf(join(unfinished, path), signal)) !== hash) throw changedOnTheWay(place, path)
  }
  await unlinkPatiently(join(unfinished, markFileName))
  await steps.syncFolder(unfinished)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * From here on nothing is cancelled: two renames, and the old name back when the second one fails.
 *
 * @param aside where an older package goes
 */
async function giveName(place: PlaceOnDisk, name: string, aside: string, steps: DiskSteps): Promise<void> {
  const { whole, unfinished } = packageFolders(place, name)
  const hasOld = (await kindOf(whole)) !== 'none'
  // Scanners look into fresh files, and Windows renames no folder with an open file in it.
  if (hasOld) {
    await patiently(whole, () => steps.rename(whole, aside), steps.pause).catch((error: unknown) => {
      throw oldPackageHeld(error, place, name)
    })
  }
  try {
    await patiently(whole, () => steps.rename(unfinished, whole), steps.pause)
  } catch (error) {
    if (hasOld) await patiently(whole, () => steps.rename(aside, whole), steps.pause).catch(() => undefined)
    throw error
  }
  await steps.syncFolder(place.folder)
}
